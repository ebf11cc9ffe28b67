// Generated from openapi.json by npm run generate. Do not edit.
export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are
         * @description Open to everybody.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your name
         * @description Open to everybody.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/v1/account/email-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address; a link goes to it, a notice to the present one
         * @description Open to everybody.
         */
        post: operations["requestEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the link that proves your address, or the new one, once more
         * @description Open to everybody.
         */
        post: operations["requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password; your other sessions end
         * @description Open to everybody.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Needs the scope `read:api_keys`: See your API keys without their secrets.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Needs the scope `write:api_keys`: Create and revoke API keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Needs the scope `read:api_keys`: See your API keys without their secrets.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Needs the scope `write:api_keys`: Create and revoke API keys.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description Needs the scope `write:api_keys`: Create and revoke API keys.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/api-keys/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an API key work again that was suspended for going far beyond its limit
         * @description Needs the scope `write:api_keys`: Create and revoke API keys.
         */
        post: operations["reinstateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API key a new secret; the present one works on for an overlap
         * @description Needs the scope `write:api_keys`: Create and revoke API keys.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps of all developers
         * @description Needs the scope `read:app_reviews`: See the apps of all developers.
         */
        get: operations["listAppReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app-reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an app, so that every tenant may use it
         * @description Needs the scope `write:app_reviews`: Approve, suspend and reinstate apps.
         */
        post: operations["approveApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app-reviews/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate a suspended app
         * @description Needs the scope `write:app_reviews`: Approve, suspend and reinstate apps.
         */
        post: operations["reinstateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app-reviews/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an app; its tokens are refused from the next request on
         * @description Needs the scope `write:app_reviews`: Approve, suspend and reinstate apps.
         */
        post: operations["suspendApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Needs the scope `read:audit`: See who did what in your organisation.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entry of the audit log
         * @description Needs the scope `read:audit`: See who did what in your organisation.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute a stretch of the hash chain again
         * @description Needs the scope `read:audit`: See who did what in your organisation.
         */
        get: operations["checkAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log as a file
         * @description Needs the scope `read:audit`: See who did what in your organisation.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/developer/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your apps
         * @description Needs the scope `read:apps`: See the apps that you develop.
         */
        get: operations["listApps"];
        put?: never;
        /**
         * Register an app
         * @description Needs the scope `write:apps`: Register apps, change them and renew their secrets.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/developer/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         * @description Needs the scope `read:apps`: See the apps that you develop.
         */
        get: operations["getApp"];
        put?: never;
        post?: never;
        /**
         * Delete an app, and with it what was allowed to it
         * @description Needs the scope `write:apps`: Register apps, change them and renew their secrets.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        /**
         * Change an app
         * @description Needs the scope `write:apps`: Register apps, change them and renew their secrets.
         */
        patch: operations["updateApp"];
        trace?: never;
    };
    "/api/v1/developer/apps/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an app a new client secret; the present one works on for an overlap
         * @description Needs the scope `write:apps`: Register apps, change them and renew their secrets.
         */
        post: operations["rotateAppSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/developer/apps/{id}/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an app a new secret for its webhooks
         * @description Needs the scope `write:apps`: Register apps, change them and renew their secrets.
         */
        post: operations["rotateAppWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an e-mail address with the link that was mailed to it
         * @description Open to everybody.
         */
        post: operations["acceptEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of events with schema and example
         * @description Needs the scope `read:events`: Read what happened, of the things that you may see anyway.
         */
        get: operations["listEventTypes"];
        put?: never;
        /**
         * Declare an event type of your own
         * @description Needs the scope `write:events`: Declare event types of your own and send such events.
         */
        post: operations["createEventType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an event type of your own; its events stay
         * @description Needs the scope `write:events`: Declare event types of your own and send such events.
         */
        delete: operations["deleteEventType"];
        options?: never;
        head?: never;
        /**
         * Change an event type of your own
         * @description Needs the scope `write:events`: Declare event types of your own and send such events.
         */
        patch: operations["updateEventType"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened, in order
         * @description Needs the scope `read:events`: Read what happened, of the things that you may see anyway.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Send an event of your own
         * @description Needs the scope `write:events`: Declare event types of your own and send such events.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is installed
         * @description Needs the scope `read:installs`: See what is installed and how it is configured.
         */
        get: operations["listInstalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an install
         * @description Needs the scope `read:installs`: See what is installed and how it is configured.
         */
        get: operations["getInstall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the configuration
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        patch: operations["configureInstall"];
        trace?: never;
    };
    "/api/v1/installs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the effect away and keep the configuration
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["pauseInstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a paused install its effect back
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["resumeInstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installs/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test the connection for real
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["testInstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with an invitation and sign in
         * @description Open to everybody.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom an invitation is for
         * @description Open to everybody.
         */
        post: operations["lookUpInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Needs the scope `read:invoices`: Read your invoices.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create a invoice
         * @description Needs the scope `write:invoices`: Create and change your invoices.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a invoice
         * @description Needs the scope `read:invoices`: Read your invoices.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        /**
         * Delete a invoice
         * @description Needs the scope `write:invoices`: Create and change your invoices.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        /**
         * Change a invoice
         * @description Needs the scope `write:invoices`: Create and change your invoices.
         */
        patch: operations["updateInvoice"];
        trace?: never;
    };
    "/api/v1/marketplace/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories with their counts
         * @description Open to everybody.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the home page shows
         * @description Open to everybody.
         */
        get: operations["getMarketplaceHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and browse the catalogue
         * @description Open to everybody.
         */
        get: operations["listListings_integrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/integrations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A listing with its permissions and its form
         * @description Open to everybody.
         */
        get: operations["getListing_integrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/integrations/{slug}/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a listing; 200 where it is installed already
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["installListing_integrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/integrations/{slug}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a listing; its data stays for 30 days
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        delete: operations["uninstallListing_integrations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/integrations/{slug}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote for what is still to come
         * @description Needs the scope `read:listings`: See the marketplace as you see it.
         */
        post: operations["voteForListing_integrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and browse the catalogue
         * @description Open to everybody.
         */
        get: operations["listListings_listings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/listings/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A listing with its permissions and its form
         * @description Open to everybody.
         */
        get: operations["getListing_listings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/listings/{slug}/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a listing; 200 where it is installed already
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["installListing_listings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/listings/{slug}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a listing; its data stays for 30 days
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        delete: operations["uninstallListing_listings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/listings/{slug}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote for what is still to come
         * @description Needs the scope `read:listings`: See the marketplace as you see it.
         */
        post: operations["voteForListing_listings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and browse the catalogue
         * @description Open to everybody.
         */
        get: operations["listListings_plugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/plugins/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A listing with its permissions and its form
         * @description Open to everybody.
         */
        get: operations["getListing_plugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/plugins/{slug}/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a listing; 200 where it is installed already
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["installListing_plugins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/plugins/{slug}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a listing; its data stays for 30 days
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        delete: operations["uninstallListing_plugins"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/plugins/{slug}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote for what is still to come
         * @description Needs the scope `read:listings`: See the marketplace as you see it.
         */
        post: operations["voteForListing_plugins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and browse the catalogue
         * @description Open to everybody.
         */
        get: operations["listListings_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/templates/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A listing with its permissions and its form
         * @description Open to everybody.
         */
        get: operations["getListing_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/templates/{slug}/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a listing; 200 where it is installed already
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        post: operations["installListing_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/templates/{slug}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a listing; its data stays for 30 days
         * @description Needs the scope `write:installs`: Install, configure and uninstall.
         */
        delete: operations["uninstallListing_templates"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace/templates/{slug}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote for what is still to come
         * @description Needs the scope `read:listings`: See the marketplace as you see it.
         */
        post: operations["voteForListing_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Needs the scope `read:members`: See the names and e-mail addresses of your members.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite a member by e-mail
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a member
         * @description Needs the scope `read:members`: See the names and e-mail addresses of your members.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member, end the sessions and revoke the keys
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change the role or the name of a member
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/members/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a member again; the links before end
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where a member is signed in
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        get: operations["listMemberSessions"];
        put?: never;
        post?: never;
        /**
         * Sign a member out everywhere
         * @description Needs the scope `write:members`: Invite and remove members.
         */
        delete: operations["endMemberSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/authorized-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps that may act for you; for admins and owners, for anybody here
         * @description Needs the scope `read:authorized_apps`: See which apps may act for you.
         */
        get: operations["listAuthorizedApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/authorized-apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take away the access of an app; its tokens are refused from the next request on
         * @description Needs the scope `write:authorized_apps`: Take away the access of apps.
         */
        delete: operations["revokeAuthorizedApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an app asks the person who is signed in
         * @description Open to everybody.
         */
        get: operations["getConsent"];
        put?: never;
        /**
         * Allow or refuse what an app asks
         * @description Open to everybody.
         */
        post: operations["decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link that sets a new password
         * @description Open to everybody.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a link
         * @description Open to everybody.
         */
        post: operations["acceptPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans and what they allow
         * @description Needs the scope `read:tenants`: See the tenants that you manage.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Needs the scope `read:projects`: Read your projects.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Needs the scope `write:projects`: Create and change your projects.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         * @description Needs the scope `read:projects`: Read your projects.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Needs the scope `write:projects`: Create and change your projects.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Needs the scope `write:projects`: Create and change your projects.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v1/resellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resellers
         * @description Needs the scope `read:resellers`: See the resellers below you.
         */
        get: operations["listResellers"];
        put?: never;
        /**
         * Create a reseller
         * @description Needs the scope `write:resellers`: Create resellers.
         */
        post: operations["createReseller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every scope in words
         * @description Open to everybody.
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in
         * @description Open to everybody.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description Open to everybody.
         */
        post: operations["signIn"];
        /**
         * Sign out everywhere else
         * @description Open to everybody.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session of your own, or of a member whom you may change
         * @description Open to everybody.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Open to everybody.
         */
        get: operations["getCurrentSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Open to everybody.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How somebody may sign in here
         * @description Open to everybody.
         */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how single sign-on is set up
         * @description Needs the scope `read:sso`: See how your members sign in with single sign-on.
         */
        get: operations["getSso"];
        /**
         * Set up single sign-on
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        put: operations["replaceSso"];
        post?: never;
        /**
         * Remove single sign-on
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        delete: operations["removeSso"];
        options?: never;
        head?: never;
        /**
         * Change how single sign-on is set up
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        patch: operations["updateSso"];
        trace?: never;
    };
    "/api/v1/sso/email-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List e-mail domains
         * @description Needs the scope `read:sso`: See how your members sign in with single sign-on.
         */
        get: operations["listEmailDomains"];
        put?: never;
        /**
         * Add an e-mail domain
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        post: operations["addEmailDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/email-domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an e-mail domain
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        delete: operations["removeEmailDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/email-domains/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an e-mail domain now
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        post: operations["verifyEmailDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a test of single sign-on, which signs nobody in
         * @description Needs the scope `write:sso`: Decide which provider says who your members are.
         */
        post: operations["startSsoTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What frames every page: brand, announcement, who is signed in
         * @description Open to everybody.
         */
        get: operations["getStorefront"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/support-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List support sessions: at your organisation, or opened by it
         * @description Needs the scope `read:support_sessions`: See who looked into your organisation to help, and why.
         */
        get: operations["listSupportSessions"];
        put?: never;
        /**
         * Open a support session at a tenant that you manage
         * @description Needs the scope `write:support_sessions`: Begin support sessions at the tenants that you manage, and end those at your own.
         */
        post: operations["openSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/support-sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a support session at once
         * @description Needs the scope `write:support_sessions`: Begin support sessions at the tenants that you manage, and end those at your own.
         */
        post: operations["endSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/support-sessions/current/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the support session that you are in
         * @description Open to everybody.
         */
        post: operations["endCurrentSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/support-sessions/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a support session with its link
         * @description Open to everybody.
         */
        post: operations["startSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your tenants
         * @description Needs the scope `read:tenants`: See the tenants that you manage.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Provision a tenant
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description Needs the scope `read:tenants`: See the tenants that you manage.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tenant
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/api/v1/tenants/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a tenant after 30 days
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        post: operations["closeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a suspended or closing tenant
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        post: operations["resumeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a tenant
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        post: operations["suspendTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a tenant uses of its quotas
         * @description Needs the scope `read:tenants`: See the tenants that you manage.
         */
        get: operations["getTenantUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/slug-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a slug is free, and one that is
         * @description Needs the scope `write:tenants`: Provision, change, suspend and close tenants.
         */
        get: operations["checkSlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description Needs the scope `read:vendors`: Read your vendors.
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Create a vendor
         * @description Needs the scope `write:vendors`: Create and change your vendors.
         */
        post: operations["createVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor
         * @description Needs the scope `read:vendors`: Read your vendors.
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        /**
         * Delete a vendor
         * @description Needs the scope `write:vendors`: Create and change your vendors.
         */
        delete: operations["deleteVendor"];
        options?: never;
        head?: never;
        /**
         * Change a vendor
         * @description Needs the scope `write:vendors`: Create and change your vendors.
         */
        patch: operations["updateVendor"];
        trace?: never;
    };
    "/api/v1/whitelabel/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image
         * @description Needs the scope `write:branding`: Change your brand and publish it.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the brand
         * @description Needs the scope `read:branding`: See your brand: name, logo and colours.
         */
        get: operations["getBrand"];
        /**
         * Replace the brand; what is not named is inherited
         * @description Needs the scope `write:branding`: Change your brand and publish it.
         */
        put: operations["replaceBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of the brand
         * @description Needs the scope `write:branding`: Change your brand and publish it.
         */
        patch: operations["updateBrand"];
        trace?: never;
    };
    "/api/v1/whitelabel/config/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Discard the draft
         * @description Needs the scope `write:branding`: Change your brand and publish it.
         */
        delete: operations["discardBrandDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/config/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft
         * @description Needs the scope `write:branding`: Change your brand and publish it.
         */
        post: operations["publishBrandDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a custom domain
         * @description Needs the scope `write:domains`: Add and remove custom domains.
         */
        post: operations["addDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom domains
         * @description Needs the scope `read:domains`: See your custom domains.
         */
        get: operations["listDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom domain
         * @description Needs the scope `read:domains`: See your custom domains.
         */
        get: operations["getDomain"];
        put?: never;
        post?: never;
        /**
         * Remove a custom domain
         * @description Needs the scope `write:domains`: Add and remove custom domains.
         */
        delete: operations["removeDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/domains/{id}/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a custom domain the primary one
         * @description Needs the scope `write:domains`: Add and remove custom domains.
         */
        post: operations["setPrimaryDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whitelabel/domains/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a custom domain now
         * @description Needs the scope `write:domains`: Add and remove custom domains.
         */
        post: operations["verifyDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPatch: {
            /**
             * @description Name as others see it.
             * @example Ada Owner
             */
            name?: string;
        };
        EmailChange: {
            /**
             * @description The present password, asked for again.
             * @example correct horse battery
             */
            currentPassword: string;
            /**
             * Format: email
             * @description E-mail address, unique within the organisation.
             * @example ada@acme.example
             */
            email: string;
        };
        PasswordChange: {
            /**
             * @description The present password, asked for again.
             * @example correct horse battery
             */
            currentPassword: string;
            /**
             * @description At least 12 characters. One that is known from breaches, is made of the person or the organisation, or is a mere pattern is refused.
             * @example correct horse battery
             */
            password: string;
        };
        ApiKeyCreate: {
            /** @example Warehouse server */
            name: string;
            /**
             * @description At most the scopes that you have; see `GET /scopes`.
             * @example [
             *       "read:installs"
             *     ]
             */
            scopes: ("read:tenants" | "write:tenants" | "read:resellers" | "write:resellers" | "read:branding" | "write:branding" | "read:domains" | "write:domains" | "read:listings" | "read:installs" | "write:installs" | "read:members" | "write:members" | "read:audit" | "read:support_sessions" | "write:support_sessions" | "read:api_keys" | "write:api_keys" | "read:sso" | "write:sso" | "read:apps" | "write:apps" | "read:app_reviews" | "write:app_reviews" | "read:authorized_apps" | "write:authorized_apps" | "read:projects" | "write:projects" | "read:budgets" | "write:budgets" | "read:schedules" | "write:schedules" | "read:invoices" | "write:invoices" | "read:change_orders" | "write:change_orders" | "read:vendors" | "write:vendors" | "read:documents" | "write:documents" | "read:customers" | "write:customers" | "read:orders" | "write:orders" | "read:products" | "write:products" | "read:webhooks" | "write:webhooks" | "read:workflows" | "write:workflows" | "read:connections" | "write:connections" | "read:events" | "write:events")[];
            /**
             * @description me: it dies with your membership and never may more than your role. service: it outlives you, for servers.
             * @default me
             * @enum {string}
             */
            owner?: "me" | "service";
            rateLimit?: number | null;
            /**
             * @description Client addresses that may use the key, in CIDR notation; none is no restriction.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            allowedRanges?: string[];
            expiresAt?: string | null;
        };
        ApiKeyPatch: {
            /** @example Warehouse server */
            name?: string;
            /**
             * @description At most the scopes that you have; see `GET /scopes`.
             * @example [
             *       "read:installs"
             *     ]
             */
            scopes?: ("read:tenants" | "write:tenants" | "read:resellers" | "write:resellers" | "read:branding" | "write:branding" | "read:domains" | "write:domains" | "read:listings" | "read:installs" | "write:installs" | "read:members" | "write:members" | "read:audit" | "read:support_sessions" | "write:support_sessions" | "read:api_keys" | "write:api_keys" | "read:sso" | "write:sso" | "read:apps" | "write:apps" | "read:app_reviews" | "write:app_reviews" | "read:authorized_apps" | "write:authorized_apps" | "read:projects" | "write:projects" | "read:budgets" | "write:budgets" | "read:schedules" | "write:schedules" | "read:invoices" | "write:invoices" | "read:change_orders" | "write:change_orders" | "read:vendors" | "write:vendors" | "read:documents" | "write:documents" | "read:customers" | "write:customers" | "read:orders" | "write:orders" | "read:products" | "write:products" | "read:webhooks" | "write:webhooks" | "read:workflows" | "write:workflows" | "read:connections" | "write:connections" | "read:events" | "write:events")[];
            rateLimit?: number | null;
            /**
             * @description Client addresses that may use the key, in CIDR notation; none is no restriction.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            allowedRanges?: string[];
            expiresAt?: string | null;
            /** @description false refuses it until it is true again. */
            isActive?: boolean;
        };
        ApiKeyRotate: {
            /**
             * Format: int32
             * @description How long the present secret works on: 0 ends it at once, at most 30 days.
             * @default 86400
             * @example 86400
             */
            overlapSeconds?: number;
        };
        AppSuspend: {
            /** @example Sends spam. */
            reason: string;
        };
        AppCreate: {
            /** @example Timesheets */
            name: string;
            /**
             * @description Where the browser may return to, compared letter by letter: https, or http at a loopback address.
             * @default []
             * @example [
             *       "https://timesheets.example/callback"
             *     ]
             */
            redirectUris?: string[];
            /**
             * @description What the app may ask for, see `GET /scopes`; `write:x` includes `read:x`.
             * @default []
             * @example [
             *       "read:projects"
             *     ]
             */
            scopes?: ("read:tenants" | "write:tenants" | "read:resellers" | "write:resellers" | "read:branding" | "write:branding" | "read:domains" | "write:domains" | "read:listings" | "read:installs" | "write:installs" | "read:members" | "write:members" | "read:audit" | "read:support_sessions" | "write:support_sessions" | "read:api_keys" | "write:api_keys" | "read:sso" | "write:sso" | "read:apps" | "write:apps" | "read:app_reviews" | "write:app_reviews" | "read:authorized_apps" | "write:authorized_apps" | "read:projects" | "write:projects" | "read:budgets" | "write:budgets" | "read:schedules" | "write:schedules" | "read:invoices" | "write:invoices" | "read:change_orders" | "write:change_orders" | "read:vendors" | "write:vendors" | "read:documents" | "write:documents" | "read:customers" | "write:customers" | "read:orders" | "write:orders" | "read:products" | "write:products" | "read:webhooks" | "write:webhooks" | "read:workflows" | "write:workflows" | "read:connections" | "write:connections" | "read:events" | "write:events")[];
            /**
             * @description web: keeps a secret on a server. native: runs at the user’s and proves itself with PKCE alone.
             * @default web
             * @enum {string}
             */
            kind?: "web" | "native";
            /**
             * @description Whether the app may also act as your own organisation, without a person, within its scopes.
             * @default false
             */
            clientCredentials?: boolean;
            homepageUrl?: string | null;
            logoUrl?: string | null;
            webhookUrl?: string | null;
        };
        AppPatch: {
            /** @example Timesheets */
            name?: string;
            /**
             * @description Where the browser may return to, compared letter by letter: https, or http at a loopback address.
             * @example [
             *       "https://timesheets.example/callback"
             *     ]
             */
            redirectUris?: string[];
            /**
             * @description What the app may ask for, see `GET /scopes`; `write:x` includes `read:x`.
             * @example [
             *       "read:projects"
             *     ]
             */
            scopes?: ("read:tenants" | "write:tenants" | "read:resellers" | "write:resellers" | "read:branding" | "write:branding" | "read:domains" | "write:domains" | "read:listings" | "read:installs" | "write:installs" | "read:members" | "write:members" | "read:audit" | "read:support_sessions" | "write:support_sessions" | "read:api_keys" | "write:api_keys" | "read:sso" | "write:sso" | "read:apps" | "write:apps" | "read:app_reviews" | "write:app_reviews" | "read:authorized_apps" | "write:authorized_apps" | "read:projects" | "write:projects" | "read:budgets" | "write:budgets" | "read:schedules" | "write:schedules" | "read:invoices" | "write:invoices" | "read:change_orders" | "write:change_orders" | "read:vendors" | "write:vendors" | "read:documents" | "write:documents" | "read:customers" | "write:customers" | "read:orders" | "write:orders" | "read:products" | "write:products" | "read:webhooks" | "write:webhooks" | "read:workflows" | "write:workflows" | "read:connections" | "write:connections" | "read:events" | "write:events")[];
            /** @description Whether the app may also act as your own organisation, without a person, within its scopes. */
            clientCredentials?: boolean;
            homepageUrl?: string | null;
            logoUrl?: string | null;
            webhookUrl?: string | null;
        };
        AppSecretRotate: {
            /**
             * Format: int32
             * @description How long the present secret works on: 0 ends it at once.
             * @default 86400
             * @example 86400
             */
            overlapSeconds?: number;
        };
        EmailVerificationAccept: {
            /**
             * @description The last part of the link.
             * @example Zk1mQ0t4N2hVd2Z5b1J2c0J3cUxYbTlHdEFpRTRwS24
             */
            token: string;
        };
        EventTypeCreate: {
            /** @example shipment.packed */
            name: string;
            /** @example A parcel was packed. */
            description: string;
            /** @default null */
            schema?: {
                [key: string]: unknown;
            } | null;
            /** @default null */
            example?: {
                [key: string]: unknown;
            } | null;
        };
        EventTypePatch: {
            /** @example A parcel was packed. */
            description?: string;
            schema?: {
                [key: string]: unknown;
            } | null;
            example?: {
                [key: string]: unknown;
            } | null;
        };
        EventCreate: {
            /**
             * @description A type of your own.
             * @example shipment.packed
             */
            type: string;
            /**
             * @description Checked against the schema of the type.
             * @example {
             *       "fragile": true
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        InstallPatch: {
            /** @description All answers of the form. A secret that is left out is kept, null removes it. */
            configuration?: {
                [key: string]: unknown;
            };
        };
        /** @default {} */
        InstallTest: {
            /** @description Answers to try before they are saved. */
            configuration?: {
                [key: string]: unknown;
            };
        };
        InvitationAccept: {
            /**
             * @description The last part of the link.
             * @example Zk1mQ0t4N2hVd2Z5b1J2c0J3cUxYbTlHdEFpRTRwS24
             */
            token: string;
            /**
             * @description At least 12 characters. One that is known from breaches, is made of the person or the organisation, or is a mere pattern is refused.
             * @example correct horse battery
             */
            password: string;
            /**
             * @description Name as others see it.
             * @example Ada Owner
             */
            name?: string;
        };
        InvitationLookup: {
            /**
             * @description The last part of the link.
             * @example Zk1mQ0t4N2hVd2Z5b1J2c0J3cUxYbTlHdEFpRTRwS24
             */
            token: string;
        };
        InvoiceCreate: {
            /** @example 2026-0107 */
            number: string;
            /**
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "sent" | "paid" | "void";
            /** @example Fielding & Sons */
            customer: string;
            /** @default null */
            projectId?: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            issuedOn: string;
            /** @default null */
            dueOn?: string | null;
            /** @example EUR */
            currency: string;
            lines: {
                /** @example Windows, fitted */
                description: string;
                /** @example 2.5 */
                quantity: number;
                /**
                 * Format: int64
                 * @description In minor units: 1050 is €10.50, and ¥1050.
                 * @example 125000
                 */
                unitPrice: number;
            }[];
            /** @default null */
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @default null
             * @example crm-4711
             */
            externalId?: string | null;
        };
        InvoicePatch: {
            /** @example 2026-0107 */
            number?: string;
            /** @enum {string} */
            status?: "draft" | "sent" | "paid" | "void";
            /** @example Fielding & Sons */
            customer?: string;
            projectId?: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            issuedOn?: string;
            dueOn?: string | null;
            /** @example EUR */
            currency?: string;
            lines?: {
                /** @example Windows, fitted */
                description: string;
                /** @example 2.5 */
                quantity: number;
                /**
                 * Format: int64
                 * @description In minor units: 1050 is €10.50, and ¥1050.
                 * @example 125000
                 */
                unitPrice: number;
            }[];
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId?: string | null;
        };
        /** @default {} */
        InstallCreate: {
            /** @description Answers of the form; a secret is write-only and reads `{"set": true}`. */
            configuration?: {
                [key: string]: unknown;
            };
        };
        MemberInvite: {
            /**
             * Format: email
             * @description E-mail address, unique within the organisation.
             * @example ada@acme.example
             */
            email: string;
            /**
             * @description Name as others see it.
             * @example Ada Owner
             */
            name: string;
            /**
             * @description What they may do; in a tenant member, where it is left out.
             * @example admin
             * @enum {string}
             */
            role?: "viewer" | "member" | "admin" | "owner" | "reseller" | "operator";
        };
        MemberPatch: {
            /**
             * @description What they may do. A tenant has the first four, a reseller and the platform one each.
             * @example admin
             * @enum {string}
             */
            role?: "viewer" | "member" | "admin" | "owner" | "reseller" | "operator";
            /**
             * @description Name as others see it.
             * @example Ada Owner
             */
            name?: string;
        };
        ConsentDecision: {
            /**
             * @description The pending request, from the address of the page that asks.
             * @example V1StGXR8_Z5jdHi6B-myT
             */
            request: string;
            /** @enum {string} */
            decision: "allow" | "refuse";
        };
        PasswordReset: {
            /**
             * @description Whose password is forgotten. The answer is the same whether the address is known or not.
             * @example ada@acme.example
             */
            email: string;
        };
        PasswordResetAccept: {
            /**
             * @description The last part of the link.
             * @example Zk1mQ0t4N2hVd2Z5b1J2c0J3cUxYbTlHdEFpRTRwS24
             */
            token: string;
            /**
             * @description At least 12 characters. One that is known from breaches, is made of the person or the organisation, or is a mere pattern is refused.
             * @example correct horse battery
             */
            password: string;
        };
        ProjectCreate: {
            /** @example Riverside 12, extension */
            name: string;
            /** @default null */
            number?: string | null;
            /**
             * @default planned
             * @enum {string}
             */
            status?: "planned" | "active" | "on_hold" | "completed" | "cancelled";
            /** @default null */
            address?: string | null;
            /** @default null */
            startsOn?: string | null;
            /** @default null */
            endsOn?: string | null;
            /** @default null */
            budget?: components["schemas"]["Money"] | null;
            /** @default null */
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @default null
             * @example crm-4711
             */
            externalId?: string | null;
        };
        Money: {
            /**
             * Format: int64
             * @description In minor units: 1050 is €10.50, and ¥1050.
             * @example 125000
             */
            amount: number;
            /** @example EUR */
            currency: string;
        };
        ProjectPatch: {
            /** @example Riverside 12, extension */
            name?: string;
            number?: string | null;
            /** @enum {string} */
            status?: "planned" | "active" | "on_hold" | "completed" | "cancelled";
            address?: string | null;
            startsOn?: string | null;
            endsOn?: string | null;
            budget?: components["schemas"]["Money"] | null;
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId?: string | null;
        };
        ResellerCreate: {
            name: string;
            /**
             * @description Label of the tenant's first host.
             * @example acme
             */
            slug: string;
            /** @description Its first person, who is invited by e-mail; more can be invited later. */
            owner?: {
                /**
                 * Format: email
                 * @example owner@acme.example
                 */
                email: string;
                /** @example Ada Owner */
                name: string;
            };
        };
        SignIn: {
            /** @example ada@acme.example */
            email: string;
            /** @example correct horse battery */
            password: string;
            /**
             * @description Slug of the organisation; needed where the address has one password in several.
             * @example acme
             */
            organisation?: string;
        };
        SsoReplace: {
            /**
             * @description Shown on the sign-in page: "Continue with …".
             * @example Acme login
             */
            name: string;
            /**
             * @description With OpenID Connect. What it publishes at /.well-known/openid-configuration is used.
             * @default null
             * @example https://login.acme.example
             */
            issuer?: string | null;
            /**
             * @description Instead of an issuer.
             * @default null
             */
            endpoints?: components["schemas"]["SsoEndpoints"] | null;
            /** @example marketplace */
            clientId: string;
            /** @description Never shown again. Needed anew when issuer, endpoints or client id change. */
            clientSecret?: string;
            /**
             * @description How the secret is sent to the provider: in a header, or in the body.
             * @default basic
             * @enum {string}
             */
            clientAuthentication?: "basic" | "post";
            /**
             * @default [
             *       "openid",
             *       "email",
             *       "profile"
             *     ]
             * @example [
             *       "openid",
             *       "email",
             *       "profile"
             *     ]
             */
            scopes?: string[];
            /**
             * @default {
             *       "subject": "sub",
             *       "email": "email",
             *       "emailVerified": "email_verified",
             *       "name": "name"
             *     }
             */
            claims?: components["schemas"]["SsoClaims"];
            /**
             * @description Offered on the sign-in page.
             * @default false
             */
            enabled?: boolean;
            /**
             * @description Passwords are refused, except those of break-glass owners. Needs a successful test.
             * @default false
             */
            enforced?: boolean;
            /** @description Owners whose passwords are accepted while single sign-on is enforced. */
            breakGlass?: string[];
            /**
             * @default {
             *       "enabled": false,
             *       "role": "member"
             *     }
             */
            justInTime?: components["schemas"]["SsoJustInTime"];
        };
        /** @description Addresses of a provider that speaks plain OAuth 2.0. */
        SsoEndpoints: {
            /**
             * Format: uri
             * @example https://login.acme.example/oauth/authorize
             */
            authorizationUrl: string;
            /**
             * Format: uri
             * @example https://login.acme.example/oauth/token
             */
            tokenUrl: string;
            /**
             * Format: uri
             * @example https://login.acme.example/api/user
             */
            userinfoUrl: string;
        };
        SsoClaims: {
            /** @description With plain OAuth 2.0; in OpenID Connect it is always `sub`. */
            subject: string;
            /** @example email */
            email: string;
            /**
             * @description Must be true for an address to be trusted; providers name it differently.
             * @example email_verified
             */
            emailVerified: string;
            /** @example name */
            name: string;
        };
        SsoJustInTime: {
            enabled: boolean;
            /**
             * @description Of a new member; never owner.
             * @enum {string}
             */
            role: "viewer" | "member" | "admin";
        };
        SsoUpdate: {
            /**
             * @description Shown on the sign-in page: "Continue with …".
             * @example Acme login
             */
            name?: string;
            /**
             * @description With OpenID Connect. What it publishes at /.well-known/openid-configuration is used.
             * @example https://login.acme.example
             */
            issuer?: string | null;
            /** @description Instead of an issuer. */
            endpoints?: components["schemas"]["SsoEndpoints"] | null;
            /** @example marketplace */
            clientId?: string;
            /** @description Never shown again. Needed anew when issuer, endpoints or client id change. */
            clientSecret?: string;
            /**
             * @description How the secret is sent to the provider: in a header, or in the body.
             * @enum {string}
             */
            clientAuthentication?: "basic" | "post";
            /**
             * @example [
             *       "openid",
             *       "email",
             *       "profile"
             *     ]
             */
            scopes?: string[];
            claims?: {
                /** @description With plain OAuth 2.0; in OpenID Connect it is always `sub`. */
                subject?: string;
                /** @example email */
                email?: string;
                /**
                 * @description Must be true for an address to be trusted; providers name it differently.
                 * @example email_verified
                 */
                emailVerified?: string;
                /** @example name */
                name?: string;
            };
            /** @description Offered on the sign-in page. */
            enabled?: boolean;
            /** @description Passwords are refused, except those of break-glass owners. Needs a successful test. */
            enforced?: boolean;
            /** @description Owners whose passwords are accepted while single sign-on is enforced. */
            breakGlass?: string[];
            justInTime?: components["schemas"]["SsoJustInTime"];
        };
        EmailDomainCreate: {
            /**
             * @description What stands behind the @, exactly: a domain does not stand for those below it.
             * @example acme.example
             */
            domain: string;
        };
        SupportSessionOpen: {
            /**
             * @description Why you look in: the tenant reads it word for word.
             * @example Ticket 4711: the announcement bar does not show on the start page.
             */
            reason: string;
            /**
             * Format: int32
             * @description After so many minutes it is over.
             * @default 60
             * @example 60
             */
            minutes?: number;
            /**
             * @description Only look, or also change what a support session may.
             * @default read
             * @example read
             * @enum {string}
             */
            access?: "read" | "write";
        };
        SupportSessionStart: {
            /**
             * @description The end of the link.
             * @example pN2vXk0bQeW7tZr4uYc1hJ9sLm6aGd5fE3iO8qRwT_A
             */
            token: string;
        };
        TenantCreate: {
            /**
             * @description The name that visitors see until the brand says another.
             * @example Acme
             */
            name: string;
            /**
             * @description Label of the tenant's first host.
             * @example acme
             */
            slug: string;
            /**
             * @default starter
             * @example starter
             * @enum {string}
             */
            plan?: "starter" | "professional" | "business" | "enterprise";
            owner: {
                /**
                 * Format: email
                 * @example owner@acme.example
                 */
                email: string;
                /** @example Ada Owner */
                name: string;
            };
            /** @description Your own id of it; unique among your tenants. */
            externalId?: string;
            /** @description First values of the brand; images are uploaded afterwards. */
            branding?: {
                name?: string;
                tagline?: string;
                colors?: {
                    light?: {
                        /** @example #1a2b3c */
                        primary?: string;
                        /** @example #1a2b3c */
                        secondary?: string;
                        /** @example #1a2b3c */
                        accent?: string;
                        /** @example #1a2b3c */
                        background?: string;
                        /** @example #1a2b3c */
                        surface?: string;
                        /** @example #1a2b3c */
                        text?: string;
                        /** @example #1a2b3c */
                        success?: string;
                        /** @example #1a2b3c */
                        warning?: string;
                        /** @example #1a2b3c */
                        danger?: string;
                    };
                    dark?: {
                        /** @example #1a2b3c */
                        primary?: string;
                        /** @example #1a2b3c */
                        secondary?: string;
                        /** @example #1a2b3c */
                        accent?: string;
                        /** @example #1a2b3c */
                        background?: string;
                        /** @example #1a2b3c */
                        surface?: string;
                        /** @example #1a2b3c */
                        text?: string;
                        /** @example #1a2b3c */
                        success?: string;
                        /** @example #1a2b3c */
                        warning?: string;
                        /** @example #1a2b3c */
                        danger?: string;
                    };
                };
                /** @enum {string} */
                colorScheme?: "light" | "dark" | "auto";
                fonts?: {
                    /** @enum {string} */
                    heading?: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                    /** @enum {string} */
                    body?: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                };
                /**
                 * Format: int32
                 * @description Corner radius in pixels.
                 */
                radius?: number;
                legal?: {
                    privacyUrl?: string | null;
                    termsUrl?: string | null;
                    imprintUrl?: string | null;
                };
                support?: {
                    email?: string | null;
                    url?: string | null;
                };
                hidePoweredBy?: boolean;
            };
        };
        TenantPatch: {
            name?: string;
            /**
             * @example starter
             * @enum {string}
             */
            plan?: "starter" | "professional" | "business" | "enterprise";
            externalId?: string | null;
            /** @description Overrides of the plan's quotas; null is no limit, "plan" takes the override back. */
            quotas?: {
                members?: (number | null) | "plan";
                customDomains?: (number | null) | "plan";
                installs?: (number | null) | "plan";
                requestsPerMinute?: (number | null) | "plan";
            };
        };
        TenantSuspend: {
            /** @example Invoice overdue */
            reason: string;
        };
        VendorCreate: {
            /** @example Fielding Windows */
            name: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @default null */
            email?: string | null;
            /** @default null */
            phone?: string | null;
            /** @default null */
            website?: string | null;
            /**
             * @default []
             * @example [
             *       "windows",
             *       "glass"
             *     ]
             */
            trades?: string[];
            /** @default null */
            taxNumber?: string | null;
            /** @default null */
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @default null
             * @example crm-4711
             */
            externalId?: string | null;
        };
        VendorPatch: {
            /** @example Fielding Windows */
            name?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            trades?: string[];
            taxNumber?: string | null;
            notes?: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId?: string | null;
        };
        AssetUpload: {
            /**
             * Format: binary
             * @description PNG, JPEG, WebP or SVG; 2 MiB at most.
             */
            file: string;
            /** @enum {string} */
            purpose: "logo" | "logoDark" | "favicon";
        };
        BrandPut: {
            name?: string;
            tagline?: string;
            logo?: {
                light: string | null;
                dark: string | null;
            };
            favicon?: string | null;
            colors?: {
                light: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
                dark: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
            };
            /** @enum {string} */
            colorScheme?: "light" | "dark" | "auto";
            fonts?: {
                /** @enum {string} */
                heading: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                /** @enum {string} */
                body: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
            };
            /**
             * Format: int32
             * @description Corner radius in pixels.
             */
            radius?: number;
            legal?: {
                privacyUrl: string | null;
                termsUrl: string | null;
                imprintUrl: string | null;
            };
            support?: {
                email: string | null;
                url: string | null;
            };
            hidePoweredBy?: boolean;
        };
        BrandPatch: {
            name?: string;
            tagline?: string;
            logo?: {
                light?: string | null;
                dark?: string | null;
            };
            favicon?: string | null;
            colors?: {
                light?: {
                    /** @example #1a2b3c */
                    primary?: string;
                    /** @example #1a2b3c */
                    secondary?: string;
                    /** @example #1a2b3c */
                    accent?: string;
                    /** @example #1a2b3c */
                    background?: string;
                    /** @example #1a2b3c */
                    surface?: string;
                    /** @example #1a2b3c */
                    text?: string;
                    /** @example #1a2b3c */
                    success?: string;
                    /** @example #1a2b3c */
                    warning?: string;
                    /** @example #1a2b3c */
                    danger?: string;
                };
                dark?: {
                    /** @example #1a2b3c */
                    primary?: string;
                    /** @example #1a2b3c */
                    secondary?: string;
                    /** @example #1a2b3c */
                    accent?: string;
                    /** @example #1a2b3c */
                    background?: string;
                    /** @example #1a2b3c */
                    surface?: string;
                    /** @example #1a2b3c */
                    text?: string;
                    /** @example #1a2b3c */
                    success?: string;
                    /** @example #1a2b3c */
                    warning?: string;
                    /** @example #1a2b3c */
                    danger?: string;
                };
            };
            /** @enum {string} */
            colorScheme?: "light" | "dark" | "auto";
            fonts?: {
                /** @enum {string} */
                heading?: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                /** @enum {string} */
                body?: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
            };
            /**
             * Format: int32
             * @description Corner radius in pixels.
             */
            radius?: number;
            legal?: {
                privacyUrl?: string | null;
                termsUrl?: string | null;
                imprintUrl?: string | null;
            };
            support?: {
                email?: string | null;
                url?: string | null;
            };
            hidePoweredBy?: boolean;
        };
        DomainCreate: {
            /**
             * @description The name alone, in Unicode or punycode. It is stored as punycode.
             * @example shop.acme.example
             */
            hostname: string;
        };
        /** @description Problem details, RFC 9457. */
        Problem: {
            /**
             * @description An address that explains it, on any host.
             * @example /problems/not-found
             */
            type: string;
            /** @example Not found */
            title: string;
            /**
             * Format: int32
             * @example 404
             */
            status: number;
            /** @example There is nothing here, or it is not yours to see. */
            detail: string;
            /** @example /api/v1/members */
            instance: string;
            /** @example 01hxz4v8kqe5jv9r3p6w2m7n0c */
            requestId: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Account: {
            /** @example usr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example mbr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            memberId: string;
            email: string;
            emailVerified: boolean;
            /** @description A new address whose link has not been followed yet. */
            pendingEmail: string | null;
            name: string;
            role: string;
            /** @description False for somebody who signs in at an identity provider alone. */
            hasPassword: boolean;
            passwordChangedAt: string | null;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        ApiKey: {
            /** @example key_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example Warehouse server */
            name: string;
            /**
             * @description First characters of the secret part, to tell keys apart.
             * @example x4Tq09aB
             */
            prefix: string;
            scopes: string[];
            /** @description null for a service's key. */
            ownerUserId: string | null;
            /** @enum {string} */
            status: "active" | "inactive" | "suspended" | "expired";
            /** @example rate-limit-abuse */
            suspendedReason: string | null;
            rateLimit: number | null;
            allowedRanges: string[];
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @example 203.0.113.9 */
            lastUsedFrom: string | null;
            /**
             * Format: date-time
             * @description When the present secret was made.
             * @example 2026-11-01T12:00:00.000Z
             */
            rotatedAt: string;
            /**
             * Format: date-time
             * @description When the secret is old enough to be replaced.
             * @example 2026-11-01T12:00:00.000Z
             */
            rotateBy: string;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /** @example x4Tq09aB */
                prefix: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        ApiKeyCreated: {
            /** @example key_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example Warehouse server */
            name: string;
            /**
             * @description First characters of the secret part, to tell keys apart.
             * @example x4Tq09aB
             */
            prefix: string;
            scopes: string[];
            /** @description null for a service's key. */
            ownerUserId: string | null;
            /** @enum {string} */
            status: "active" | "inactive" | "suspended" | "expired";
            /** @example rate-limit-abuse */
            suspendedReason: string | null;
            rateLimit: number | null;
            allowedRanges: string[];
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @example 203.0.113.9 */
            lastUsedFrom: string | null;
            /**
             * Format: date-time
             * @description When the present secret was made.
             * @example 2026-11-01T12:00:00.000Z
             */
            rotatedAt: string;
            /**
             * Format: date-time
             * @description When the secret is old enough to be replaced.
             * @example 2026-11-01T12:00:00.000Z
             */
            rotateBy: string;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /** @example x4Tq09aB */
                prefix: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description The key itself, shown once. */
            key: string;
        };
        AppReviewPage: {
            data: components["schemas"]["AppReview"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        AppReview: {
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "web" | "native";
            /**
             * @description A draft works for tenants of your own only.
             * @enum {string}
             */
            status: "draft" | "approved" | "suspended";
            suspendedReason: string | null;
            redirectUris: string[];
            scopes: string[];
            clientCredentials: boolean;
            homepageUrl: string | null;
            logoUrl: string | null;
            webhookUrl: string | null;
            /** @description null for a native app. */
            secret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                rotateBy: string;
            } | null;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            developer: {
                /** @example org_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                name: string;
            };
        };
        App: {
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "web" | "native";
            /**
             * @description A draft works for tenants of your own only.
             * @enum {string}
             */
            status: "draft" | "approved" | "suspended";
            suspendedReason: string | null;
            redirectUris: string[];
            scopes: string[];
            clientCredentials: boolean;
            homepageUrl: string | null;
            logoUrl: string | null;
            webhookUrl: string | null;
            /** @description null for a native app. */
            secret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                rotateBy: string;
            } | null;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        AuditPage: {
            data: components["schemas"]["AuditEntry"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        AuditEntry: {
            /** @example evt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /**
             * @description Event type.
             * @example branding.updated
             */
            action: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            occurredAt: string;
            actor: components["schemas"]["AuditActor"];
            target: {
                /** @example domain */
                type: string;
                /** @example dom_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /**
                 * @description As the fact itself tells it.
                 * @example shop.acme.example
                 */
                name: string | null;
            };
            /** @description What the event tells. */
            data: {
                [key: string]: unknown;
            };
            /** @description Of a change: as it was, without secrets. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description Of a change: as it is, without secrets. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description X-Request-Id of the request. */
            requestId: string;
            /**
             * @description Place in the hash chain; null until it is chained, a moment later.
             * @example 42
             */
            position: number | null;
        };
        AuditActor: {
            /**
             * @description A signed-in person, an API key, an app by an access token, a support session, the platform itself, or somebody unknown.
             * @enum {string}
             */
            kind: "session" | "api_key" | "access_token" | "support" | "system" | "anonymous";
            /**
             * @description Id of the session, key, app or support session.
             * @example key_01hxz4v8kqe5jv9r3p6w2m7n0c
             */
            id: string | null;
            /** @description The person. */
            userId: string | null;
            /**
             * @description Name of the person as it is now; null where that person is gone.
             * @example Ada Owner
             */
            name: string | null;
            /**
             * @description Name of the API key; null where it was none.
             * @example Warehouse
             */
            keyName: string | null;
            /** @description Where the actor belongs, if that is not here. */
            organisation: {
                /** @example org_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /** @enum {string} */
                kind: "platform" | "reseller" | "tenant" | "developer";
                /** @description Null for the provider of the marketplace. */
                name: string | null;
            } | null;
            /**
             * @description Address of the client.
             * @example 192.0.2.7
             */
            address: string | null;
        };
        AuditCheck: {
            /** @description True where this stretch is unbroken. */
            ok: boolean;
            /**
             * Format: int64
             * @description The last position that was computed again.
             * @example 1200
             */
            checkedTo: number;
            /**
             * Format: int64
             * @description Where the chain ends.
             * @example 1200
             */
            head: number;
            /** @description Hash of the whole chain, in hex: kept elsewhere, it proves later that nothing changed. */
            headHash: string | null;
            /** @description Go on with `after=next`; null at the end. */
            next: number | null;
            /** @description The first position that does not hold. */
            broken: {
                /**
                 * Format: int64
                 * @example 17
                 */
                position: number;
                /**
                 * @description changed: the fact, or the order, is not what was chained · missing: no fact there · repeated: two of them · version: an older form of the chain than before · tail: the end is not what was chained last.
                 * @enum {string}
                 */
                reason: "changed" | "missing" | "repeated" | "version" | "tail";
            } | null;
        };
        AppPage: {
            data: components["schemas"]["App"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        AppCreated: {
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "web" | "native";
            /**
             * @description A draft works for tenants of your own only.
             * @enum {string}
             */
            status: "draft" | "approved" | "suspended";
            suspendedReason: string | null;
            redirectUris: string[];
            scopes: string[];
            clientCredentials: boolean;
            homepageUrl: string | null;
            logoUrl: string | null;
            webhookUrl: string | null;
            /** @description null for a native app. */
            secret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                rotateBy: string;
            } | null;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description Shown once; null for a native app. */
            clientSecret: string | null;
            /** @description Shown once; null without a webhook address. */
            webhookSecret: string | null;
        };
        AppSecretCreated: {
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
            clientId: string;
            name: string;
            /** @enum {string} */
            kind: "web" | "native";
            /**
             * @description A draft works for tenants of your own only.
             * @enum {string}
             */
            status: "draft" | "approved" | "suspended";
            suspendedReason: string | null;
            redirectUris: string[];
            scopes: string[];
            clientCredentials: boolean;
            homepageUrl: string | null;
            logoUrl: string | null;
            webhookUrl: string | null;
            /** @description null for a native app. */
            secret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                rotateBy: string;
            } | null;
            /** @description The secret before, while it still works. */
            previousSecret: {
                /**
                 * @description Last characters of the secret.
                 * @example x4Tq
                 */
                hint: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                worksUntil: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description Shown once; null for a native app. */
            clientSecret: string | null;
        };
        AppWebhookSecret: {
            /** @description Shown once. */
            webhookSecret: string;
        };
        EmailVerified: {
            /** @example ada@acme.example */
            email: string;
        };
        EventTypeList: {
            data: components["schemas"]["EventType"][];
        };
        EventType: {
            /** @description Of a type of your own; null of those of the platform. */
            id: string | null;
            /** @example project.created */
            name: string;
            /**
             * @description `own`, or what it is about.
             * @example projects
             */
            category: string;
            /**
             * @description Whoever has it sees these events.
             * @example read:projects
             */
            scope: string;
            description: string;
            schema: {
                [key: string]: unknown;
            } | null;
            example: {
                [key: string]: unknown;
            } | null;
            createdAt: string | null;
        };
        EventPage: {
            data: components["schemas"]["Event"][];
            hasMore: boolean;
            /**
             * Format: int64
             * @description Up to where this answer looked: ask on with `after` set to it, now or later.
             * @example 61
             */
            position: number;
        };
        Event: {
            /** @example evt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example project.created */
            type: string;
            /**
             * Format: int64
             * @description Place among the events of the account, without gaps.
             * @example 41
             */
            position: number;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            occurredAt: string;
            /**
             * @example {
             *       "id": "prj_01hxz4v8kqe5jv9r3p6w2m7n0c"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        EventAccepted: {
            /** @example evt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            type: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            occurredAt: string;
        };
        InstallPage: {
            data: components["schemas"]["Install"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Install: {
            /** @example ins_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            listing: {
                /** @example announcement-bar */
                slug: string;
                /** @enum {string} */
                kind: "integration" | "plugin" | "template";
                name: string;
                icon: {
                    url: string | null;
                    color: string;
                    monogram: string;
                };
                shortDescription: string;
            };
            /**
             * @description active, paused, error …; further ones may follow.
             * @example active
             */
            status: string;
            /** @description Answers of the form; a secret is write-only and reads `{"set": true}`. */
            configuration: {
                [key: string]: unknown;
            };
            grantedScopes: string[];
            health: {
                ok: boolean;
                message: string;
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                checkedAt: string;
            } | null;
            testable: boolean;
            effect: {
                message: string;
                href: string | null;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            installedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        InstallTestResult: {
            ok: boolean;
            message: string;
        };
        Session: {
            user: {
                /** @example usr_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                email: string;
                name: string;
                role: string;
            };
            scopes: string[];
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        Invitation: {
            /** @example ada@acme.example */
            email: string;
            /** @example Ada Owner */
            name: string;
            /** @example member */
            role: string;
            /**
             * @description Name of the organisation.
             * @example Acme Studio
             */
            organisation: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        InvoicePage: {
            data: components["schemas"]["Invoice"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Invoice: {
            /** @example ivc_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example 2026-0107 */
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "paid" | "void";
            /** @example Fielding & Sons */
            customer: string;
            projectId: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            issuedOn: string;
            dueOn: string | null;
            /** @example EUR */
            currency: string;
            lines: {
                /** @example Windows, fitted */
                description: string;
                /** @example 2.5 */
                quantity: number;
                /**
                 * Format: int64
                 * @description In minor units: 1050 is €10.50, and ¥1050.
                 * @example 125000
                 */
                unitPrice: number;
            }[];
            notes: string | null;
            total: components["schemas"]["Money"];
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        CategoryList: {
            data: {
                slug: string;
                name: string;
                description: string;
                icon: string;
                /** @enum {string} */
                group: "general" | "builder";
                /** Format: int64 */
                count: number;
            }[];
        };
        MarketplaceHome: {
            featured: components["schemas"]["ListingCard"][];
            working: components["schemas"]["ListingCard"][];
            recentlyAdded: components["schemas"]["ListingCard"][];
            categories: {
                slug: string;
                name: string;
                description: string;
                icon: string;
                /** @enum {string} */
                group: "general" | "builder";
                /** Format: int64 */
                count: number;
            }[];
        };
        ListingCard: {
            /** @example lst_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example announcement-bar */
            slug: string;
            /** @enum {string} */
            kind: "integration" | "plugin" | "template";
            name: string;
            shortDescription: string;
            publisher: {
                name: string;
            };
            categories: string[];
            icon: {
                url: string | null;
                color: string;
                monogram: string;
            };
            /** @enum {string} */
            availability: "working" | "coming_soon";
            /** @enum {string} */
            certification: "basic" | "verified" | "premium";
            /** @example Install free */
            priceLabel: string;
            pricing: {
                /** @enum {string} */
                model: "free" | "freemium" | "paid" | "enterprise";
                note: string;
            };
            /** Format: int64 */
            installCount: number;
            /** Format: int64 */
            voteCount: number;
            /** @description Whether the tenant has it. */
            installed: boolean;
            featured: boolean;
        };
        ListingPage: {
            data: components["schemas"]["ListingCard"][];
            facets: {
                category: {
                    value: string;
                    label: string;
                    /**
                     * Format: int32
                     * @description 1000 stands for 1,000 and more.
                     */
                    count: number;
                }[];
                kind: {
                    value: string;
                    label: string;
                    /**
                     * Format: int32
                     * @description 1000 stands for 1,000 and more.
                     */
                    count: number;
                }[];
                price: {
                    value: string;
                    label: string;
                    /**
                     * Format: int32
                     * @description 1000 stands for 1,000 and more.
                     */
                    count: number;
                }[];
                availability: {
                    value: string;
                    label: string;
                    /**
                     * Format: int32
                     * @description 1000 stands for 1,000 and more.
                     */
                    count: number;
                }[];
            };
            nextCursor: string | null;
            hasMore: boolean;
        };
        ListingDetail: {
            /** @example lst_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example announcement-bar */
            slug: string;
            /** @enum {string} */
            kind: "integration" | "plugin" | "template";
            name: string;
            shortDescription: string;
            publisher: {
                name: string;
                website: string | null;
            };
            categories: string[];
            icon: {
                url: string | null;
                color: string;
                monogram: string;
            };
            /** @enum {string} */
            availability: "working" | "coming_soon";
            /** @enum {string} */
            certification: "basic" | "verified" | "premium";
            /** @example Install free */
            priceLabel: string;
            pricing: {
                /** @enum {string} */
                model: "free" | "freemium" | "paid" | "enterprise";
                note: string;
            };
            /** Format: int64 */
            installCount: number;
            /** Format: int64 */
            voteCount: number;
            /** @description Whether the tenant has it. */
            installed: boolean;
            featured: boolean;
            /** @description Sanitised HTML. */
            description: string;
            /** @description Sanitised HTML. */
            setupGuide: string;
            whatItDoes: string[];
            scopes: {
                scope: string;
                reason: string;
                sentence: string;
                /** @enum {string} */
                risk: "low" | "medium" | "high";
            }[];
            links: {
                website: string | null;
                privacy: string | null;
                terms: string | null;
                support: string | null;
            };
            /** @description JSON Schema of the form, with `uiHints`, or null. */
            configuration: {
                [key: string]: unknown;
            } | null;
            /** @description Whether you voted for it. */
            voted: boolean;
            /** @description For those who may read installs. */
            install: components["schemas"]["Install"] | null;
        };
        Vote: {
            /** Format: int64 */
            voteCount: number;
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Member: {
            /** @example mbr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example usr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            userId: string;
            email: string;
            /** @description True where they proved that the address is theirs. */
            emailVerified: boolean;
            name: string;
            /** @example admin */
            role: string;
            /** @enum {string} */
            status: "invited" | "active";
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        MemberInvited: {
            /** @example mbr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example usr_01hxz4v8kqe5jv9r3p6w2m7n0c */
            userId: string;
            email: string;
            /** @description True where they proved that the address is theirs. */
            emailVerified: boolean;
            name: string;
            /** @example admin */
            role: string;
            /** @enum {string} */
            status: "invited" | "active";
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: uri
             * @description Single-use link with which a password is set; the mail carries one of its own.
             */
            invite: string;
        };
        DeviceSessionPage: {
            data: components["schemas"]["DeviceSession"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        DeviceSession: {
            /** @example ses_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @description True for the session that asks. */
            current: boolean;
            /**
             * @description How its person signed in: password, invitation, sso.
             * @example password
             */
            method: string;
            /**
             * @description Client address of its last use.
             * @example 203.0.113.9
             */
            address: string | null;
            /** @description What the browser calls itself. */
            userAgent: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Exact to the minute.
             * @example 2026-11-01T12:00:00.000Z
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When it ends if it is not used any more.
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        AuthorizedAppPage: {
            data: components["schemas"]["AuthorizedApp"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        AuthorizedApp: {
            /** @example grt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            app: {
                /** @example app_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /** @example Timesheets */
                name: string;
                /** @example Timesheets Ltd. */
                developer: string;
                homepageUrl: string | null;
                logoUrl: string | null;
                /** @enum {string} */
                status: "draft" | "approved" | "suspended";
            };
            user: {
                /** @example usr_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /** @example Ada Owner */
                name: string;
            };
            /**
             * @example [
             *       "read:projects"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            authorizedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            changedAt: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @example 203.0.113.9 */
            lastUsedFrom: string | null;
        };
        Consent: {
            app: {
                /** @example Timesheets */
                name: string;
                homepageUrl: string | null;
                logoUrl: string | null;
                /** @example Timesheets Ltd. */
                developer: string;
                /** @description false: a draft, which its developer tries out. */
                isApproved: boolean;
            };
            scopes: {
                /** @example read:projects */
                scope: string;
                /** @example Read your projects */
                sentence: string;
                /** @enum {string} */
                risk: "low" | "medium" | "high";
                /** @description false: allowed before. */
                isNew: boolean;
            }[];
            /** @description Sentences of what the app asks for and your role does not have. */
            withheld: string[];
            /** @description Something was allowed before; only new things are asked. */
            allowedBefore: boolean;
            /** @description The lowest role that may allow this, where yours may not. */
            requiredRole: ("member" | "admin" | "owner") | null;
            /**
             * @description Where the browser goes next.
             * @example timesheets.example
             */
            returnsTo: string;
            /** @description Where somebody else signs in for the same request. */
            switchUrl: string;
        };
        ConsentDone: {
            /** @description Where the browser goes on, at the same host. */
            next: string;
        };
        PlanList: {
            data: {
                /** @example starter */
                id: string;
                /** @example Starter */
                name: string;
                quotas: {
                    /**
                     * @description null is no limit.
                     * @example 5
                     */
                    members: number | null;
                    /**
                     * @description null is no limit.
                     * @example 5
                     */
                    customDomains: number | null;
                    /**
                     * @description null is no limit.
                     * @example 5
                     */
                    installs: number | null;
                    /**
                     * @description null is no limit.
                     * @example 5
                     */
                    requestsPerMinute: number | null;
                };
            }[];
        };
        ProjectPage: {
            data: components["schemas"]["Project"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Project: {
            /** @example prj_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example Riverside 12, extension */
            name: string;
            number: string | null;
            /** @enum {string} */
            status: "planned" | "active" | "on_hold" | "completed" | "cancelled";
            address: string | null;
            startsOn: string | null;
            endsOn: string | null;
            budget: components["schemas"]["Money"] | null;
            notes: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        ResellerCreated: {
            /** @example rsl_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            name: string;
            slug: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description Shown once. */
            apiKey: string;
            /** @description Single-use link with which its first person sets a password; null without one. */
            ownerInvite: string | null;
        };
        ResellerPage: {
            data: components["schemas"]["Reseller"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Reseller: {
            /** @example rsl_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            name: string;
            slug: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        ScopeList: {
            data: {
                /** @example read:installs */
                scope: string;
                /** @example See what is installed and how it is configured */
                sentence: string;
                /** @enum {string} */
                risk: "low" | "medium" | "high";
                /** @description Whether you have it, and so may give it to a key. */
                yours: boolean;
            }[];
        };
        SignInOptions: {
            /** @description The button "Continue with …", or null. */
            sso: {
                name: string;
                startUrl: string;
            } | null;
            /**
             * @description exceptional: only some owners may use one, so the form is folded away.
             * @enum {string}
             */
            passwords: "offered" | "exceptional";
        };
        Sso: {
            configured: boolean;
            name: string | null;
            issuer: string | null;
            endpoints: components["schemas"]["SsoEndpoints"] | null;
            clientId: string | null;
            hasClientSecret: boolean;
            /** @enum {string} */
            clientAuthentication: "basic" | "post";
            scopes: string[];
            claims: {
                /** @description With plain OAuth 2.0; in OpenID Connect it is always `sub`. */
                subject: string;
                /** @example email */
                email: string;
                /**
                 * @description Must be true for an address to be trusted; providers name it differently.
                 * @example email_verified
                 */
                emailVerified: string;
                /** @example name */
                name: string;
            };
            enabled: boolean;
            enforced: boolean;
            breakGlass: string[];
            justInTime: {
                enabled: boolean;
                /**
                 * @description Of a new member; never owner.
                 * @enum {string}
                 */
                role: "viewer" | "member" | "admin";
            };
            /**
             * @description One for each host; register all of them at the provider.
             * @example [
             *       "https://acme.platform.example/sso/callback"
             *     ]
             */
            callbackUrls: string[];
            test: components["schemas"]["SsoTest"] | null;
            updatedAt: string | null;
        };
        SsoTest: {
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            at: string;
            /** @description False where the provider was changed since. */
            current: boolean;
            /**
             * @description What a real sign-in would have done.
             * @enum {string}
             */
            outcome: "sign-in" | "link" | "create" | "refused";
            reason: ("off" | "expired" | "cancelled" | "provider-error" | "provider-unreachable" | "provider-invalid" | "email-missing" | "email-unverified" | "domain-not-allowed" | "not-a-member" | "member-suspended" | "other-account" | "quota-exceeded") | null;
            detail: string | null;
            email: string | null;
            role: string | null;
            /** @description As the provider sent them. */
            claims: {
                [key: string]: unknown;
            };
        };
        EmailDomain: {
            /** @example emd_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example acme.example */
            domain: string;
            /** @description In Unicode. */
            displayDomain: string;
            /**
             * @description Only addresses of a verified domain may join or be linked.
             * @enum {string}
             */
            status: "pending" | "verified" | "failed" | "suspended";
            /** @description What is not right, and what to do about it. */
            reason: string | null;
            record: {
                /** @constant */
                type: "TXT";
                /** @example _challenge.acme.example */
                name: string;
                value: string;
            };
            checkedAt: string | null;
            nextCheckAt: string | null;
            verifiedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        EmailDomainPage: {
            data: components["schemas"]["EmailDomain"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        SsoTestStarted: {
            /** @description Path to open in the browser that asked. */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        Storefront: {
            tenant: {
                /**
                 * @description Whose pages these are; at the platform's host those of whom the visitor belongs to.
                 * @enum {string}
                 */
                kind: "tenant" | "reseller" | "platform";
                /** @example acme */
                slug: string;
                /** @example Acme */
                name: string;
                /** @enum {string} */
                status: "active" | "past_due" | "suspended" | "closing" | "closed";
            };
            brand: components["schemas"]["PublicBrand"];
            announcement: {
                text: string;
                link: {
                    label: string;
                    url: string;
                } | null;
                /** @enum {string} */
                tone: "info" | "success" | "warning";
                dismissible: boolean;
            } | null;
            /** @description Who is signed in, or null. */
            viewer: {
                name: string;
                email: string;
                role: string;
                scopes: string[];
            } | null;
            /** @description The support session in which somebody looks in, or null. */
            support: {
                /** @example sup_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /**
                 * @description The person.
                 * @example Rita Reseller
                 */
                by: string | null;
                /**
                 * @description Theirs; null for the provider.
                 * @example Northwind Software
                 */
                organisation: string | null;
                reason: string;
                /** @enum {string} */
                access: "read" | "write";
                /**
                 * Format: date-time
                 * @example 2026-11-01T12:00:00.000Z
                 */
                expiresAt: string;
            } | null;
        };
        PublicBrand: {
            name: string;
            tagline: string;
            logo: {
                light: string | null;
                dark: string | null;
            };
            favicon: string | null;
            colors: {
                light: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
                dark: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
            };
            /** @enum {string} */
            colorScheme: "light" | "dark" | "auto";
            fonts: {
                /** @enum {string} */
                heading: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                /** @enum {string} */
                body: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
            };
            /**
             * Format: int32
             * @description Corner radius in pixels.
             */
            radius: number;
            legal: {
                privacyUrl: string | null;
                termsUrl: string | null;
                imprintUrl: string | null;
            };
            support: {
                email: string | null;
                url: string | null;
            };
            hidePoweredBy: boolean;
        };
        SupportSessionOpened: {
            /** @example sup_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @description Whom it looks into. */
            tenant: {
                /** @example tnt_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /** @example Acme */
                name: string;
            };
            /** @description Who looks in. */
            openedBy: {
                /**
                 * @description The person; null where a service opened it.
                 * @example Rita Reseller
                 */
                name: string | null;
                /**
                 * @description Their organisation; null for the provider of the marketplace.
                 * @example Northwind Software
                 */
                organisation: string | null;
            };
            reason: string;
            /** @enum {string} */
            access: "read" | "write";
            /**
             * @description The link is not used yet, it is under way, or it is over.
             * @example running
             * @enum {string}
             */
            state: "waiting" | "running" | "ended";
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            openedAt: string;
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
            endedAt: string | null;
            /** @description Who or what ended it; opener_gone: whoever opened it may not any more. */
            endedBy: ("tenant" | "opener" | "expired" | "opener_gone") | null;
            /**
             * Format: uri
             * @description Works once, for 15 minutes, on the tenant’s host.
             */
            link: string;
        };
        SupportSessionPage: {
            data: components["schemas"]["SupportSession"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        SupportSession: {
            /** @example sup_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @description Whom it looks into. */
            tenant: {
                /** @example tnt_01hxz4v8kqe5jv9r3p6w2m7n0c */
                id: string;
                /** @example Acme */
                name: string;
            };
            /** @description Who looks in. */
            openedBy: {
                /**
                 * @description The person; null where a service opened it.
                 * @example Rita Reseller
                 */
                name: string | null;
                /**
                 * @description Their organisation; null for the provider of the marketplace.
                 * @example Northwind Software
                 */
                organisation: string | null;
            };
            reason: string;
            /** @enum {string} */
            access: "read" | "write";
            /**
             * @description The link is not used yet, it is under way, or it is over.
             * @example running
             * @enum {string}
             */
            state: "waiting" | "running" | "ended";
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            openedAt: string;
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            expiresAt: string;
            endedAt: string | null;
            /** @description Who or what ended it; opener_gone: whoever opened it may not any more. */
            endedBy: ("tenant" | "opener" | "expired" | "opener_gone") | null;
        };
        TenantCreated: {
            /** @example tnt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            name: string;
            slug: string;
            /**
             * @description Host header of its pages and API.
             * @example acme.localhost:3000
             */
            host: string;
            /** @example http://acme.localhost:3000 */
            url: string;
            plan: string;
            quotas: {
                members?: number | null;
                customDomains?: number | null;
                installs?: number | null;
                /** @description Requests a minute of all its keys together; half of them at once. */
                requestsPerMinute?: number | null;
            };
            /** @enum {string} */
            status: "active" | "past_due" | "suspended" | "closing" | "closed";
            suspendedBy: ("platform" | "reseller" | "self") | null;
            statusReason: string | null;
            closesAt: string | null;
            externalId: string | null;
            /** @description null where no reseller stands above it. */
            resellerId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uri
             * @description Single-use link with which the owner sets a password.
             */
            ownerInvite: string;
        };
        TenantPage: {
            data: components["schemas"]["Tenant"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Tenant: {
            /** @example tnt_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            name: string;
            slug: string;
            /**
             * @description Host header of its pages and API.
             * @example acme.localhost:3000
             */
            host: string;
            /** @example http://acme.localhost:3000 */
            url: string;
            plan: string;
            quotas: {
                members?: number | null;
                customDomains?: number | null;
                installs?: number | null;
                /** @description Requests a minute of all its keys together; half of them at once. */
                requestsPerMinute?: number | null;
            };
            /** @enum {string} */
            status: "active" | "past_due" | "suspended" | "closing" | "closed";
            suspendedBy: ("platform" | "reseller" | "self") | null;
            statusReason: string | null;
            closesAt: string | null;
            externalId: string | null;
            /** @description null where no reseller stands above it. */
            resellerId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        TenantUsage: {
            quotas: {
                /**
                 * @example members
                 * @enum {string}
                 */
                quota: "members" | "customDomains" | "installs";
                /**
                 * Format: int64
                 * @example 3
                 */
                used: number;
                /**
                 * @description null is no limit.
                 * @example 5
                 */
                limit: number | null;
                /** @description True where it is its own and not of the plan. */
                isOverridden: boolean;
            }[];
            requestsPerMinute: {
                /**
                 * @description null is no limit.
                 * @example 5
                 */
                limit: number | null;
                /** @description True where it is its own and not of the plan. */
                isOverridden: boolean;
            };
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            countedAt: string;
        };
        SlugCheck: {
            slug: string;
            /**
             * @description Where a tenant with it would be.
             * @example acme.localhost:3000
             */
            host: string;
            isAvailable: boolean;
            /** @description Why it is not, in words that follow the slug. */
            reason: string | null;
            /** @description A free one that is close to it. */
            suggestion: string | null;
        };
        VendorPage: {
            data: components["schemas"]["Vendor"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
        Vendor: {
            /** @example vnd_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example Fielding Windows */
            name: string;
            /** @enum {string} */
            status: "active" | "inactive";
            email: string | null;
            phone: string | null;
            website: string | null;
            trades: string[];
            taxNumber: string | null;
            notes: string | null;
            /**
             * @description Your own id of it, unique among those of its type.
             * @example crm-4711
             */
            externalId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        Asset: {
            /** @example ast_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example /assets/0000000000000000000000000000000000000000000000000000000000000000.png */
            url: string;
            /** @enum {string} */
            purpose: "logo" | "logoDark" | "favicon";
            /** @example image/png */
            contentType: string;
            /** Format: int64 */
            width: number;
            /** Format: int64 */
            height: number;
            /** Format: int64 */
            bytes: number;
        };
        BrandConfig: {
            name: string;
            tagline: string;
            logo: {
                light: string | null;
                dark: string | null;
            };
            favicon: string | null;
            colors: {
                light: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
                dark: {
                    /** @example #1a2b3c */
                    primary: string;
                    /** @example #1a2b3c */
                    secondary: string;
                    /** @example #1a2b3c */
                    accent: string;
                    /** @example #1a2b3c */
                    background: string;
                    /** @example #1a2b3c */
                    surface: string;
                    /** @example #1a2b3c */
                    text: string;
                    /** @example #1a2b3c */
                    success: string;
                    /** @example #1a2b3c */
                    warning: string;
                    /** @example #1a2b3c */
                    danger: string;
                };
            };
            /** @enum {string} */
            colorScheme: "light" | "dark" | "auto";
            fonts: {
                /** @enum {string} */
                heading: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
                /** @enum {string} */
                body: "system" | "humanist" | "geometric" | "serif" | "slab" | "mono" | "rounded";
            };
            /**
             * Format: int32
             * @description Corner radius in pixels.
             */
            radius: number;
            legal: {
                privacyUrl: string | null;
                termsUrl: string | null;
                imprintUrl: string | null;
            };
            support: {
                email: string | null;
                url: string | null;
            };
            hidePoweredBy: boolean;
            /** Format: int64 */
            revision: number;
            /** @description Values that wait to be published, or null. */
            draft: components["schemas"]["BrandPatch"] | null;
            /** @description Pairs that fail WCAG 2.2 AA, each with a colour that passes. */
            contrast: {
                /** @enum {string} */
                scheme: "light" | "dark";
                /** @example #1a2b3c */
                foreground: string;
                /** @example #1a2b3c */
                background: string;
                ratio: number;
                required: number;
                suggestion: string | null;
            }[];
            /** @description With ?resolved=true: field → layer. */
            sources?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        Domain: {
            /** @example dom_01hxz4v8kqe5jv9r3p6w2m7n0c */
            id: string;
            /** @example shop.acme.example */
            hostname: string;
            /** @description In Unicode. */
            displayHostname: string;
            /**
             * Format: uri
             * @description Where it is served once it is active.
             */
            url: string;
            /**
             * @description Derived from ownership and certificate.
             * @enum {string}
             */
            status: "pending" | "issuing" | "active" | "failed" | "suspended" | "removed";
            /** @enum {string} */
            ownership: "pending" | "verifying" | "verified" | "drifting" | "lost";
            /** @enum {string} */
            certificate: "none" | "ordering" | "issued" | "renewing" | "renew_failed" | "expired";
            /** @example txt_missing */
            reasonCode: string | null;
            /** @description What is not right yet, and what to do about it. */
            reason: string | null;
            primary: boolean;
            records: {
                /** @enum {string} */
                type: "TXT" | "CNAME" | "ALIAS" | "A" | "AAAA";
                /** @example shop.acme.example */
                name: string;
                value: string;
                /**
                 * @description Proves the domain, brings its visitors here, or does so where ALIAS is not offered.
                 * @enum {string}
                 */
                purpose: "ownership" | "routing" | "routing_alternative";
                /** @description Whether the last check found it; null before one. */
                found: boolean | null;
            }[];
            checkedAt: string | null;
            nextCheckAt: string | null;
            verifiedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-01T12:00:00.000Z
             */
            createdAt: string;
        };
        DomainPage: {
            data: components["schemas"]["Domain"][];
            /**
             * @description Cursor of the next page; null at the end.
             * @example eyJ2IjoxfQ
             */
            nextCursor: string | null;
            hasMore: boolean;
        };
    };
    responses: {
        /** @description Bad Request: bad-request, invalid-query */
        "400.bad-request.invalid-query": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized: invalid-credential, unauthenticated */
        "401.invalid-credential.unauthenticated": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, session-required */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.session-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found: not-found */
        "404.not-found": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Misdirected Request: unknown-host */
        "421.unknown-host": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests: rate-limited */
        "429.rate-limited": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error: internal */
        "500.internal": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable: unavailable */
        "503.unavailable": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request, session-required */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large: body-too-large */
        "413.body-too-large": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type: unsupported-media-type */
        "415.unsupported-media-type": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body */
        "422.invalid-body": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request, session-required, sso-required */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required.sso-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, not-by-app, scope-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.not-by-app.scope-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict */
        "409.idempotency-conflict": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch */
        "422.invalid-body.idempotency-mismatch": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: key-suspended */
        "409.key-suspended": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, scope-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.scope-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, rotate-to-reinstate */
        "409.idempotency-conflict.rotate-to-reinstate": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, not-by-app, not-your-key, scope-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.not-by-app.not-your-key.scope-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, app-approved, app-suspended */
        "409.idempotency-conflict.app-approved.app-suspended": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, app-not-suspended */
        "409.idempotency-conflict.app-not-suspended": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, app-suspended */
        "409.idempotency-conflict.app-suspended": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, app-scope-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.app-scope-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, redirect-uri-invalid, redirect-uri-missing */
        "422.invalid-body.idempotency-mismatch.redirect-uri-invalid.redirect-uri-missing": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, redirect-uri-invalid, redirect-uri-missing */
        "422.invalid-body.redirect-uri-invalid.redirect-uri-missing": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, no-secret */
        "409.idempotency-conflict.no-secret": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, no-webhook */
        "409.idempotency-conflict.no-webhook": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized: invalid-credential */
        "401.invalid-credential": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found: not-found, link-invalid */
        "404.not-found.link-invalid": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: member-exists */
        "409.member-exists": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, too-many-event-types */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.too-many-event-types": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, event-type-exists, event-type-reserved */
        "409.idempotency-conflict.event-type-exists.event-type-reserved": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, install-not-allowed */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, invalid-configuration */
        "422.invalid-body.invalid-configuration": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, status-conflict */
        "409.idempotency-conflict.status-conflict": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: not-testable */
        "409.not-testable": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request, sso-required */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.sso-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found: not-found, invitation-invalid */
        "404.not-found.invitation-invalid": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, record-exists */
        "409.idempotency-conflict.record-exists": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: record-exists */
        "409.record-exists": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Failed: stale-version */
        "412.stale-version": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Bad Request: bad-request, invalid-query, invalid-cursor */
        "400.bad-request.invalid-query.invalid-cursor": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, install-not-allowed, quota-exceeded */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed.quota-exceeded": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, coming-soon */
        "409.idempotency-conflict.coming-soon": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, invalid-configuration, tenant-needed */
        "422.invalid-body.idempotency-mismatch.invalid-configuration.tenant-needed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, available */
        "409.idempotency-conflict.available": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, tenant-needed */
        "422.invalid-body.idempotency-mismatch.tenant-needed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, role-beyond-yours, quota-exceeded */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours.quota-exceeded": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, member-exists */
        "409.idempotency-conflict.member-exists": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, role-not-here */
        "422.invalid-body.idempotency-mismatch.role-not-here": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, role-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: last-owner */
        "409.last-owner": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, role-not-here */
        "422.invalid-body.role-not-here": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, already-joined */
        "409.idempotency-conflict.already-joined": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found: not-found, consent-expired */
        "404.not-found.consent-expired": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request, consent-beyond-role */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.consent-beyond-role": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, slug-taken */
        "409.idempotency-conflict.slug-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized: invalid-credential, sign-in-failed */
        "401.invalid-credential.sign-in-failed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: choose-organisation */
        "409.choose-organisation": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, cross-site-request, role-beyond-yours */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.role-beyond-yours": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: break-glass-needed, sso-test-needed */
        "409.break-glass-needed.sso-test-needed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: break-glass-needed, sso-not-set-up, sso-test-needed */
        "409.break-glass-needed.sso-not-set-up.sso-test-needed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, email-domain-exists */
        "409.idempotency-conflict.email-domain-exists": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, email-domain-refused */
        "422.invalid-body.idempotency-mismatch.email-domain-refused": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, session-required */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.session-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: sso-not-set-up */
        "409.sso-not-set-up": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, support-from-above */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.support-from-above": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found: not-found, support-link-invalid */
        "404.not-found.support-link-invalid": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, slug-taken, external-id-taken */
        "409.idempotency-conflict.slug-taken.external-id-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: external-id-taken */
        "409.external-id-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, suspended-above */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.suspended-above": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, asset-refused */
        "422.invalid-body.asset-refused": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, asset-missing */
        "422.invalid-body.asset-missing": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, no-draft */
        "409.idempotency-conflict.no-draft": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden: tenant-mismatch, address-not-allowed, tenant-suspended, insufficient-scope, support-blocked, support-read-only, cross-site-request, quota-exceeded */
        "403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.quota-exceeded": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, domain-exists, domain-taken */
        "409.idempotency-conflict.domain-exists.domain-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity: invalid-body, idempotency-mismatch, hostname-refused, tenant-needed */
        "422.invalid-body.idempotency-mismatch.hostname-refused.tenant-needed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict: idempotency-conflict, domain-not-verified */
        "409.idempotency-conflict.domain-not-verified": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The host itself: pages of other origins may not read answers.
         * @example https://shop.acme.example
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description Yours, or one that was made for the request; quote it when you report something.
         * @example 0199a3c0-7b3a-7000-8000-3f6a2c5d9e10
         */
        "X-Request-Id": string;
        /**
         * @description What is left of the limit that is nearest: requests (r) and seconds until more (t).
         * @example "plan";r=98;t=1
         */
        RateLimit: string;
        /**
         * @description The limits that apply: requests (q) in a window of seconds (w).
         * @example "plan";q=100;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds after which to ask again.
         * @example 12
         */
        "Retry-After": number;
        /**
         * @description What is wrong with the credential (RFC 6750).
         * @example Bearer error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Validator of the answer, for If-None-Match and If-Match.
         * @example "Zy1kqHkQm0m3vHqN4yqA9w"
         */
        ETag: string;
        /**
         * @description The next page (`next`), where there is one; of what is deprecated the notes and the `successor-version`.
         * @example </api/v1/members?cursor=eyJ2IjoxfQ>; rel="next"
         */
        Link: string;
        /**
         * @description The answer is that of an earlier request with the same Idempotency-Key.
         * @example true
         */
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who you are */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.session-required"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description Change your name */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    requestEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Ask for another e-mail address; a link goes to it, a notice to the present one; nothing to return */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    requestEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask for the link that proves your address, or the new one, once more; nothing to return */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Change your password; your other sessions end; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required.sso-required"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List API keys */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description Create an API key */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.not-by-app.scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with key_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an API key */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with key_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke an API key; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with key_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyPatch"];
            };
        };
        responses: {
            /** @description Change an API key */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.not-by-app.scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.key-suspended"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    reinstateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with key_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let an API key work again that was suspended for going far beyond its limit */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.rotate-to-reinstate"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with key_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotate"];
            };
        };
        responses: {
            /** @description Give an API key a new secret; the present one works on for an overlap */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.not-by-app.not-your-key.scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listAppReviews: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only these. */
                status?: "draft" | "approved" | "suspended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the apps of all developers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppReviewPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    approveApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approve an app, so that every tenant may use it */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.app-approved.app-suspended"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    reinstateApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reinstate a suspended app */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.app-not-suspended"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    suspendApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppSuspend"];
            };
        };
        responses: {
            /** @description Suspend an app; its tokens are refused from the next request on */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.app-suspended"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Event type; `domain.*` is every one of domains. */
                action?: string;
                /** @description Who did it: a person (with everything done by their sessions and keys), a key or a support session. */
                actor?: string;
                /** @description Id of what it was done to. */
                target?: string;
                /** @description Not before this time. */
                from?: string;
                /** @description Before this time. */
                to?: string;
                /** @description What one request left behind. */
                requestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did what, newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with evt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an entry of the audit log */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    checkAuditLog: {
        parameters: {
            query?: {
                /** @description `next` of the stretch before; 0 is the beginning. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compute a stretch of the hash chain again */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheck"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description Event type; `domain.*` is every one of domains. */
                action?: string;
                /** @description Who did it: a person (with everything done by their sessions and keys), a key or a support session. */
                actor?: string;
                /** @description Id of what it was done to. */
                target?: string;
                /** @description Not before this time. */
                from?: string;
                /** @description Before this time. */
                to?: string;
                /** @description What one request left behind. */
                requestId?: string;
                /** @description Form of the file. */
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit log as a file */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the bytes of a file) */
                    "application/x-ndjson": string;
                    /** @example (the bytes of a file) */
                    "text/csv": string;
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listApps: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List your apps */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCreate"];
            };
        };
        responses: {
            /** @description Register an app */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.app-scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.redirect-uri-invalid.redirect-uri-missing"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an app */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete an app, and with it what was allowed to it; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppPatch"];
            };
        };
        responses: {
            /** @description Change an app */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.app-scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.redirect-uri-invalid.redirect-uri-missing"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    rotateAppSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppSecretRotate"];
            };
        };
        responses: {
            /** @description Give an app a new client secret; the present one works on for an overlap */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppSecretCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.app-scope-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.no-secret"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    rotateAppWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with app_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give an app a new secret for its webhooks */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppWebhookSecret"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.no-webhook"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    acceptEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerificationAccept"];
            };
        };
        responses: {
            /** @description Prove an e-mail address with the link that was mailed to it */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailVerified"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found.link-invalid"];
            409: components["responses"]["409.member-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the types of events with schema and example */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createEventType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeCreate"];
            };
        };
        responses: {
            /** @description Declare an event type of your own */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventType"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.too-many-event-types"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.event-type-exists.event-type-reserved"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ety_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete an event type of your own; its events stay; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ety_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypePatch"];
            };
        };
        responses: {
            /** @description Change an event type of your own */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventType"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description Only events behind this position. */
                after?: number;
                /** @description Only these types, such as project.*,invoice.created. */
                types?: string;
                /** @description Only events that happened then or later. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what happened, in order */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description Send an event of your own */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAccepted"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listInstalls: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what is installed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInstall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ins_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an install */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    configureInstall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ins_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallPatch"];
            };
        };
        responses: {
            /** @description Change the configuration */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.invalid-configuration"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    pauseInstall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with ins_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the effect away and keep the configuration */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.status-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    resumeInstall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with ins_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a paused install its effect back */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.status-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    testInstall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ins_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallTest"];
            };
        };
        responses: {
            /** @description Test the connection for real */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallTestResult"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-testable"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.invalid-configuration"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAccept"];
            };
        };
        responses: {
            /** @description Set a password with an invitation and sign in */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.sso-required"];
            404: components["responses"]["404.not-found.invitation-invalid"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    lookUpInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationLookup"];
            };
        };
        responses: {
            /** @description Whom an invitation is for */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found.invitation-invalid"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only those with this status. */
                status?: "draft" | "sent" | "paid" | "void";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List invoices */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description Create a invoice */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.record-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id that begins with ivc_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a invoice */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ivc_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a invoice; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id that begins with ivc_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoicePatch"];
            };
        };
        responses: {
            /** @description Change a invoice */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.record-exists"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Categories with their counts */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMarketplaceHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the home page shows */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketplaceHome"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listListings_integrations: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Words, whole or begun; typing errors are forgiven. */
                q?: string;
                /** @description Only of this category. */
                category?: "email-marketing" | "customer-support" | "payments-billing" | "analytics-reporting" | "social-media" | "shipping-fulfilment" | "inventory" | "ai-automation" | "content-cms" | "security-compliance" | "crm" | "communication" | "marketing-automation" | "design-creative" | "knowledge-base" | "project-management" | "e-commerce" | "accounting" | "design-tools" | "scheduling" | "storage" | "lending" | "suppliers" | "estimation" | "inspection";
                /** @description Only of this kind. */
                kind?: "integration" | "plugin" | "template";
                /** @description Only what works, or what is to come. */
                availability?: "working" | "coming_soon";
                /** @description Only with this price. */
                price?: "free" | "freemium" | "paid" | "enterprise";
                /** @description Order; relevance is by words, else by use. */
                sort?: "relevance" | "popularity" | "newest" | "name";
            };
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search and browse the catalogue */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query.invalid-cursor"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getListing_integrations: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A listing with its permissions and its form */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDetail"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    installListing_integrations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallCreate"];
            };
        };
        responses: {
            /** @description Install a listing; 200 where it is installed already; it was so before */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            /** @description Install a listing; 200 where it is installed already */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.coming-soon"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.invalid-configuration.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    uninstallListing_integrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uninstall a listing; its data stays for 30 days; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    voteForListing_integrations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vote for what is still to come */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vote"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.available"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listListings_listings: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Words, whole or begun; typing errors are forgiven. */
                q?: string;
                /** @description Only of this category. */
                category?: "email-marketing" | "customer-support" | "payments-billing" | "analytics-reporting" | "social-media" | "shipping-fulfilment" | "inventory" | "ai-automation" | "content-cms" | "security-compliance" | "crm" | "communication" | "marketing-automation" | "design-creative" | "knowledge-base" | "project-management" | "e-commerce" | "accounting" | "design-tools" | "scheduling" | "storage" | "lending" | "suppliers" | "estimation" | "inspection";
                /** @description Only of this kind. */
                kind?: "integration" | "plugin" | "template";
                /** @description Only what works, or what is to come. */
                availability?: "working" | "coming_soon";
                /** @description Only with this price. */
                price?: "free" | "freemium" | "paid" | "enterprise";
                /** @description Order; relevance is by words, else by use. */
                sort?: "relevance" | "popularity" | "newest" | "name";
            };
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search and browse the catalogue */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query.invalid-cursor"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getListing_listings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A listing with its permissions and its form */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDetail"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    installListing_listings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallCreate"];
            };
        };
        responses: {
            /** @description Install a listing; 200 where it is installed already; it was so before */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            /** @description Install a listing; 200 where it is installed already */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.coming-soon"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.invalid-configuration.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    uninstallListing_listings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uninstall a listing; its data stays for 30 days; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    voteForListing_listings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vote for what is still to come */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vote"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.available"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listListings_plugins: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Words, whole or begun; typing errors are forgiven. */
                q?: string;
                /** @description Only of this category. */
                category?: "email-marketing" | "customer-support" | "payments-billing" | "analytics-reporting" | "social-media" | "shipping-fulfilment" | "inventory" | "ai-automation" | "content-cms" | "security-compliance" | "crm" | "communication" | "marketing-automation" | "design-creative" | "knowledge-base" | "project-management" | "e-commerce" | "accounting" | "design-tools" | "scheduling" | "storage" | "lending" | "suppliers" | "estimation" | "inspection";
                /** @description Only of this kind. */
                kind?: "integration" | "plugin" | "template";
                /** @description Only what works, or what is to come. */
                availability?: "working" | "coming_soon";
                /** @description Only with this price. */
                price?: "free" | "freemium" | "paid" | "enterprise";
                /** @description Order; relevance is by words, else by use. */
                sort?: "relevance" | "popularity" | "newest" | "name";
            };
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search and browse the catalogue */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query.invalid-cursor"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getListing_plugins: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A listing with its permissions and its form */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDetail"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    installListing_plugins: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallCreate"];
            };
        };
        responses: {
            /** @description Install a listing; 200 where it is installed already; it was so before */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            /** @description Install a listing; 200 where it is installed already */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.coming-soon"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.invalid-configuration.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    uninstallListing_plugins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uninstall a listing; its data stays for 30 days; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    voteForListing_plugins: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vote for what is still to come */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vote"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.available"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listListings_templates: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Words, whole or begun; typing errors are forgiven. */
                q?: string;
                /** @description Only of this category. */
                category?: "email-marketing" | "customer-support" | "payments-billing" | "analytics-reporting" | "social-media" | "shipping-fulfilment" | "inventory" | "ai-automation" | "content-cms" | "security-compliance" | "crm" | "communication" | "marketing-automation" | "design-creative" | "knowledge-base" | "project-management" | "e-commerce" | "accounting" | "design-tools" | "scheduling" | "storage" | "lending" | "suppliers" | "estimation" | "inspection";
                /** @description Only of this kind. */
                kind?: "integration" | "plugin" | "template";
                /** @description Only what works, or what is to come. */
                availability?: "working" | "coming_soon";
                /** @description Only with this price. */
                price?: "free" | "freemium" | "paid" | "enterprise";
                /** @description Order; relevance is by words, else by use. */
                sort?: "relevance" | "popularity" | "newest" | "name";
            };
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search and browse the catalogue */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query.invalid-cursor"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getListing_templates: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A listing with its permissions and its form */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDetail"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    installListing_templates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallCreate"];
            };
        };
        responses: {
            /** @description Install a listing; 200 where it is installed already; it was so before */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            /** @description Install a listing; 200 where it is installed already */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Install"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.coming-soon"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.invalid-configuration.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    uninstallListing_templates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uninstall a listing; its data stays for 30 days; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.install-not-allowed"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    voteForListing_templates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug of the listing. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vote for what is still to come */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vote"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.available"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Part of the name or of the e-mail address. */
                q?: string;
                /** @description Those with this role alone. */
                role?: "viewer" | "member" | "admin" | "owner" | "reseller" | "operator";
                /** @description Those who have joined, or have not yet. */
                status?: "invited" | "active";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List members */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInvite"];
            };
        };
        responses: {
            /** @description Invite a member by e-mail */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvited"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.member-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.role-not-here"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a member */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a member, end the sessions and revoke the keys; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.last-owner"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description Change the role or the name of a member */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.last-owner"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.role-not-here"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invite a member again; the links before end */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvited"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.already-joined"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listMemberSessions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List where a member is signed in */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessionPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    endMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with mbr_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign a member out everywhere; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.role-beyond-yours"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listAuthorizedApps: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the apps that may act for you; for admins and owners, for anybody here */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizedAppPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    revokeAuthorizedApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with grt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take away the access of an app; its tokens are refused from the next request on; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getConsent: {
        parameters: {
            query: {
                /** @description The pending request, from the address of the page that asks. */
                request: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an app asks the person who is signed in */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found.consent-expired"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    decideConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentDecision"];
            };
        };
        responses: {
            /** @description Allow or refuse what an app asks */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDone"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.consent-beyond-role"];
            404: components["responses"]["404.not-found.consent-expired"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Ask for a link that sets a new password; nothing to return */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    acceptPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetAccept"];
            };
        };
        responses: {
            /** @description Set a new password with a link; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.sso-required"];
            404: components["responses"]["404.not-found.link-invalid"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the plans and what they allow */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only those with this status. */
                status?: "planned" | "active" | "on_hold" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List projects */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description Create a project */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.record-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id that begins with prj_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a project */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with prj_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a project; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id that begins with prj_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectPatch"];
            };
        };
        responses: {
            /** @description Change a project */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.record-exists"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listResellers: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List resellers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResellerPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createReseller: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResellerCreate"];
            };
        };
        responses: {
            /** @description Create a reseller */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResellerCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.slug-taken"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List every scope in words */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeList"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List where you are signed in */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessionPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.session-required"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in with e-mail address and password */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.sign-in-failed"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.sso-required"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.choose-organisation"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out everywhere else; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.session-required"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with ses_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a session of your own, or of a member whom you may change; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request.role-beyond-yours"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How somebody may sign in here */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get how single sign-on is set up */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sso"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    replaceSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoReplace"];
            };
        };
        responses: {
            /** @description Set up single sign-on */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sso"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.break-glass-needed.sso-test-needed"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove single sign-on; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateSso: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoUpdate"];
            };
        };
        responses: {
            /** @description Change how single sign-on is set up */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sso"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.break-glass-needed.sso-not-set-up.sso-test-needed"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listEmailDomains: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List e-mail domains */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailDomainPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    addEmailDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDomainCreate"];
            };
        };
        responses: {
            /** @description Add an e-mail domain */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailDomain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.email-domain-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.email-domain-refused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeEmailDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with emd_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an e-mail domain; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    verifyEmailDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with emd_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Check an e-mail domain now */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailDomain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    startSsoTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin a test of single sign-on, which signs nobody in */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoTestStarted"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.session-required"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.sso-not-set-up"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getStorefront: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What frames every page: brand, announcement, who is signed in */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Storefront"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listSupportSessions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only those that are not over. */
                running?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List support sessions: at your organisation, or opened by it */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSessionPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    openSupportSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportSessionOpen"];
            };
        };
        responses: {
            /** @description Open a support session at a tenant that you manage */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSessionOpened"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.support-from-above"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    endSupportSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with sup_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a support session at once */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSession"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    endCurrentSupportSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End the support session that you are in; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    startSupportSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportSessionStart"];
            };
        };
        responses: {
            /** @description Begin a support session with its link */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSession"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.cross-site-request"];
            404: components["responses"]["404.not-found.support-link-invalid"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only tenants in this state. */
                status?: "active" | "past_due" | "suspended" | "closing" | "closed";
                /** @description Only tenants on this plan. */
                plan?: "starter" | "professional" | "business" | "enterprise";
                /** @description The tenant with this id of yours. */
                externalId?: string;
                /** @description Part of the name or slug. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List your tenants */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description Provision a tenant */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantCreated"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.slug-taken.external-id-taken"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a tenant */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantPatch"];
            };
        };
        responses: {
            /** @description Change a tenant */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.external-id-taken"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    closeTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a tenant after 30 days */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.status-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resume a suspended or closing tenant */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.suspended-above"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.status-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSuspend"];
            };
        };
        responses: {
            /** @description Suspend a tenant */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.suspended-above"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.status-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getTenantUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with tnt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a tenant uses of its quotas */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantUsage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    checkSlug: {
        parameters: {
            query: {
                /** @description The slug that you would like. */
                slug: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a slug is free, and one that is */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugCheck"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only those with this status. */
                status?: "active" | "inactive";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List vendors */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreate"];
            };
        };
        responses: {
            /** @description Create a vendor */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.record-exists"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id that begins with vnd_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a vendor */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    deleteVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with vnd_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a vendor; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id that begins with vnd_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorPatch"];
            };
        };
        responses: {
            /** @description Change a vendor */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.record-exists"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AssetUpload"];
            };
        };
        responses: {
            /** @description Upload an image */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.asset-refused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getBrand: {
        parameters: {
            query?: {
                /** @description Tell for each field where its value came from. */
                resolved?: "true" | "false";
            };
            header?: {
                /** @description ETag that you have; unchanged is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the brand */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandConfig"];
                };
            };
            /** @description As you have it (If-None-Match). */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    replaceBrand: {
        parameters: {
            query?: {
                /** @description Into the draft instead of live at once. */
                draft?: "true" | "false";
            };
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandPut"];
            };
        };
        responses: {
            /** @description Replace the brand; what is not named is inherited */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandConfig"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.asset-missing"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateBrand: {
        parameters: {
            query?: {
                /** @description Into the draft instead of live at once. */
                draft?: "true" | "false";
            };
            header?: {
                /** @description ETag that you read; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandPatch"];
            };
        };
        responses: {
            /** @description Change parts of the brand */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandConfig"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            412: components["responses"]["412.stale-version"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.asset-missing"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    discardBrandDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discard the draft; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    publishBrandDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Publish the draft */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandConfig"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.no-draft"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    addDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainCreate"];
            };
        };
        responses: {
            /** @description Add a custom domain */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request.quota-exceeded"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.domain-exists.domain-taken"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch.hostname-refused.tenant-needed"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listDomains: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List custom domains */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPage"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with dom_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a custom domain */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only"];
            404: components["responses"]["404.not-found"];
            421: components["responses"]["421.unknown-host"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that begins with dom_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a custom domain; nothing to return */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    setPrimaryDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with dom_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a custom domain the primary one */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict.domain-not-verified"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    verifyDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the stored response for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id that begins with dom_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Check a custom domain now */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["400.bad-request.invalid-query"];
            401: components["responses"]["401.invalid-credential.unauthenticated"];
            403: components["responses"]["403.tenant-mismatch.address-not-allowed.tenant-suspended.insufficient-scope.support-blocked.support-read-only.cross-site-request"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.idempotency-conflict"];
            413: components["responses"]["413.body-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            421: components["responses"]["421.unknown-host"];
            422: components["responses"]["422.invalid-body.idempotency-mismatch"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
}
