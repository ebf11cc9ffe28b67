import type { paths, Schema } from '#libs/api-client/index.js';

/** The schemas of the API by the names that the pages use. */
export type Account = Schema<'Account'>;
export type ApiKey = Schema<'ApiKey'>;
export type ApiKeyCreated = Schema<'ApiKeyCreated'>;
export type Announcement = NonNullable<Storefront['announcement']>;
export type AuditActor = Schema<'AuditActor'>;
export type AuditEntry = Schema<'AuditEntry'>;
export type Brand = Schema<'PublicBrand'>;
export type BrandConfig = Schema<'BrandConfig'>;
export type Category = Schema<'CategoryList'>['data'][number];
export type DeviceSession = Schema<'DeviceSession'>;
export type Consent = Schema<'Consent'>;
export type Domain = Schema<'Domain'>;
export type DomainRecord = Domain['records'][number];
export type EmailDomain = Schema<'EmailDomain'>;
export type FacetValue = Results['facets']['category'][number];
export type Install = Schema<'Install'>;
export type Invitation = Schema<'Invitation'>;
export type ListingCard = Schema<'ListingCard'>;
export type ListingDetail = Schema<'ListingDetail'>;
export type ListingIcon = ListingCard['icon'];
export type Member = Schema<'Member'>;
export type MarketplaceHome = Schema<'MarketplaceHome'>;
export type MemberInvited = Schema<'MemberInvited'>;
export type MemberQuery = NonNullable<paths['/api/v1/members']['get']['parameters']['query']>;
export type PartialBrand = Schema<'BrandPatch'>;
export type Permission = ListingDetail['scopes'][number];
export type Plan = Schema<'PlanList'>['data'][number];
export type Problem = Schema<'Problem'>;
export type Reseller = Schema<'Reseller'>;
export type ResellerCreated = Schema<'ResellerCreated'>;
export type Results = Schema<'ListingPage'>;
export type Risk = Permission['risk'];
export type Scope = Schema<'ScopeList'>['data'][number];
export type ScopeName = Schema<'ApiKeyCreate'>['scopes'][number];
export type SignInOptions = Schema<'SignInOptions'>;
export type Sso = Schema<'Sso'>;
export type SsoReplace = Schema<'SsoReplace'>;
export type SsoUpdate = Schema<'SsoUpdate'>;
export type SlugCheck = Schema<'SlugCheck'>;
export type Storefront = Schema<'Storefront'>;
export type SupportLook = NonNullable<Storefront['support']>;
export type SupportSession = Schema<'SupportSession'>;
export type SupportSessionOpened = Schema<'SupportSessionOpened'>;
export type Tenant = Schema<'Tenant'>;
export type TenantCreated = Schema<'TenantCreated'>;
export type TenantFilter = Omit<
  NonNullable<paths['/api/v1/tenants']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;
export type TenantPatch = Schema<'TenantPatch'>;
export type TenantUsage = Schema<'TenantUsage'>;
export type Viewer = NonNullable<Storefront['viewer']>;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What may narrow and order the results, as it stands in the address. */
export interface ResultsQuery {
  q?: string;
  category?: string;
  kind?: string;
  availability?: string;
  price?: string;
  sort?: string;
  cursor?: string;
}

type ListingsQuery = NonNullable<paths['/api/v1/marketplace/listings']['get']['parameters']['query']>;

/** An address as a query to the API, which refuses values that it does not know. */
export const listingsQuery = (query: ResultsQuery): ListingsQuery => ({
  limit: 24,
  ...(query as ListingsQuery),
});

/** How a field of a configuration form looks; everything is optional. */
export interface UiHint {
  widget?: 'text' | 'password' | 'select' | 'toggle' | 'textarea';
  label?: string;
  help?: string;
  placeholder?: string;
  options?: { value: string; label: string }[];
}

/** The part of JSON Schema that configuration forms use. The API's document leaves it open. */
export interface ConfigurationSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, ConfigurationSchema>;
  required?: string[];
  enum?: Json[];
  oneOf?: { const?: Json; title?: string }[];
  default?: Json;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  writeOnly?: boolean;
  uiHints?: UiHint & Record<string, UiHint | Json | undefined>;
}
