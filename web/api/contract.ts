import type { BrandColors } from '../design/theme.js';

/** One page of a list; `nextCursor` is opaque. */
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
  hasMore: boolean;
}

export type Kind = 'integration' | 'plugin' | 'template';
export type Role = 'owner' | 'admin' | 'member' | 'viewer';
export type Risk = 'low' | 'medium' | 'high';

export interface ListingIcon {
  url: string | null;
  color: string;
  monogram: string;
}

export interface ListingCard {
  id: string;
  slug: string;
  kind: Kind;
  name: string;
  shortDescription: string;
  publisher: { name: string };
  categories: string[];
  icon: ListingIcon;
  availability: 'working' | 'coming_soon';
  certification: 'basic' | 'verified' | 'premium';
  priceLabel: string;
  pricing: { model: string; note?: string };
  installCount: number;
  voteCount?: number;
  installed: boolean;
  featured: boolean;
}

export interface Permission {
  scope: string;
  reason: string;
  sentence: string;
  risk: Risk;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How a field of a configuration form looks; everything is optional. */
export interface UiHint {
  widget?: 'text' | 'password' | 'select' | 'toggle' | 'textarea';
  label?: string;
  help?: string;
  placeholder?: string;
  options?: { value: string; label: string }[];
}

/** The part of JSON Schema that configuration forms use. */
export interface ConfigurationSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, ConfigurationSchema>;
  required?: string[];
  enum?: Json[];
  oneOf?: { const?: Json; title?: string }[];
  const?: Json;
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

export interface Install {
  id: string;
  listing: { slug: string; kind: Kind; name: string; icon: ListingIcon; shortDescription: string };
  status: string;
  configuration: Record<string, Json>;
  grantedScopes: string[];
  health: { ok: boolean; message: string; checkedAt: string } | null;
  testable: boolean;
  effect: { message: string; href: string | null } | null;
  installedAt: string;
  updatedAt: string;
}

export interface ListingDetail extends Omit<ListingCard, 'publisher'> {
  publisher: { name: string; website?: string | null };
  description: string;
  whatItDoes: string[];
  setupGuide: string | null;
  scopes: Permission[];
  links: { website: string | null; privacy: string | null; terms: string | null; support: string | null };
  configuration: ConfigurationSchema | null;
  voted: boolean;
  install: Install | null;
}

export interface Category {
  slug: string;
  name: string;
  icon: string;
  group?: string;
  count: number;
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export interface Results extends Page<ListingCard> {
  facets: Partial<Record<'category' | 'kind' | 'price' | 'availability', FacetValue[]>>;
}

export interface MarketplaceHome {
  featured: ListingCard[];
  categories: Category[];
  recentlyAdded: ListingCard[];
  working: ListingCard[];
}

export interface Brand {
  name: string;
  tagline: string | null;
  logo: { light: string | null; dark: string | null };
  favicon: string | null;
  colors: { light: BrandColors; dark: BrandColors };
  fonts: { heading: string; body: string };
  radius: number;
  legal: { privacyUrl: string | null; termsUrl: string | null; imprintUrl: string | null };
  support: { email: string | null; url: string | null };
  hidePoweredBy?: boolean;
  colorScheme: 'light' | 'dark' | 'auto';
}

/** A part of a brand, as drafts and PATCH bodies hold it. */
export type PartialBrand = {
  [K in keyof Brand]?: Brand[K] extends object | null ? DeepPartial<Brand[K]> : Brand[K];
};
type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

export interface ContrastFinding {
  scheme: 'light' | 'dark';
  foreground: string;
  background: string;
  ratio: number;
  required: number;
  suggestion: string | null;
}

export interface BrandConfig extends Brand {
  revision: number;
  draft: PartialBrand | null;
  contrast: ContrastFinding[];
  updatedAt: string;
}

export interface BrandAsset {
  id: string;
  url: string;
  contentType: string;
  width: number | null;
  height: number | null;
  bytes: number;
}

export interface DomainRecord {
  type: string;
  name: string;
  value: string;
  purpose: string;
  found: boolean | null;
}

export interface Domain {
  id: string;
  hostname: string;
  displayHostname: string;
  url: string;
  status: string;
  ownership: string;
  certificate: string;
  reason: string | null;
  primary: boolean;
  records: DomainRecord[];
  checkedAt: string | null;
  nextCheckAt: string | null;
  verifiedAt: string | null;
  createdAt: string;
}

export interface Viewer {
  name: string;
  email: string;
  role: Role;
  scopes: string[];
}

export interface Session {
  user: { id: string; email: string; name: string; role: Role };
  scopes: string[];
  expiresAt: string;
}

export interface Announcement {
  text: string;
  link: { label: string; url: string } | null;
  tone: string;
  /** Whether visitors may close it; they may where the answer does not say. */
  dismissible?: boolean;
}

export interface Storefront {
  tenant: { slug: string; name: string; status: string };
  brand: Brand;
  announcement: Announcement | null;
  viewer: Viewer | null;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  requestId?: string;
  errors?: { pointer: string; detail: string }[];
}

interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { 'application/json': Body };
}
type BodyOf<Body> = Body extends undefined
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } };
interface Responses<Out> {
  responses: {
    200: Answer<Out>;
    default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
  };
}
type Operation<Out, Path, Query = never, Body = undefined, Header = never> = Responses<Out> &
  BodyOf<Body> & { parameters: { path: Path; query?: Query; header?: Header } };
type OperationWithoutPath<Out, Query = never, Body = undefined, Header = never> = Responses<Out> &
  BodyOf<Body> & { parameters: { path?: never; query?: Query; header?: Header } };

type IfMatch = { 'If-Match'?: string };
type BySlug = { slug: string };
type ById = { id: string };

export interface ResultsQuery {
  q?: string;
  category?: string;
  kind?: string;
  availability?: string;
  price?: string;
  sort?: string;
  cursor?: string;
  limit?: number;
}

/** The routes that the web uses, in the shape that openapi-typescript generates. */
export interface paths {
  '/api/v1/storefront': { get: OperationWithoutPath<Storefront> };
  '/api/v1/marketplace/home': { get: OperationWithoutPath<MarketplaceHome> };
  '/api/v1/marketplace/categories': { get: OperationWithoutPath<{ data: Category[] }> };
  '/api/v1/marketplace/listings': { get: OperationWithoutPath<Results, ResultsQuery> };
  '/api/v1/marketplace/listings/{slug}': { get: Operation<ListingDetail, BySlug> };
  '/api/v1/marketplace/listings/{slug}/install': {
    post: Operation<Install, BySlug, never, { configuration?: Record<string, Json> }>;
  };
  '/api/v1/marketplace/listings/{slug}/uninstall': { delete: Operation<undefined, BySlug> };
  '/api/v1/marketplace/listings/{slug}/votes': { post: Operation<{ voteCount: number }, BySlug> };
  '/api/v1/installs': { get: OperationWithoutPath<Page<Install>, { limit?: number; cursor?: string }> };
  '/api/v1/installs/{id}': {
    get: Operation<Install, ById>;
    patch: Operation<Install, ById, never, { configuration: Record<string, Json> }>;
  };
  '/api/v1/installs/{id}/pause': { post: Operation<Install, ById> };
  '/api/v1/installs/{id}/resume': { post: Operation<Install, ById> };
  '/api/v1/installs/{id}/test': {
    post: Operation<{ ok: boolean; message: string }, ById, never, { configuration?: Record<string, Json> }>;
  };
  '/api/v1/sessions': { post: OperationWithoutPath<Session, never, { email: string; password: string }> };
  '/api/v1/sessions/current': {
    get: OperationWithoutPath<Session>;
    delete: OperationWithoutPath<undefined>;
  };
  '/api/v1/invitations/accept': {
    post: OperationWithoutPath<Session, never, { token: string; password: string }>;
  };
  '/api/v1/whitelabel/config': {
    get: OperationWithoutPath<BrandConfig, { resolved?: boolean }>;
    patch: OperationWithoutPath<BrandConfig, { draft?: boolean }, PartialBrand, IfMatch>;
  };
  '/api/v1/whitelabel/config/publish': {
    post: OperationWithoutPath<BrandConfig, never, undefined, IfMatch>;
  };
  '/api/v1/whitelabel/config/draft': {
    delete: OperationWithoutPath<undefined, never, undefined, IfMatch>;
  };
  '/api/v1/whitelabel/assets': {
    post: OperationWithoutPath<BrandAsset, never, { file: File; purpose: 'logo' | 'logoDark' | 'favicon' }>;
  };
  '/api/v1/whitelabel/domain': { post: OperationWithoutPath<Domain, never, { hostname: string }> };
  '/api/v1/whitelabel/domains': {
    get: OperationWithoutPath<Page<Domain>, { limit?: number; cursor?: string }>;
  };
  '/api/v1/whitelabel/domains/{id}': { get: Operation<Domain, ById>; delete: Operation<undefined, ById> };
  '/api/v1/whitelabel/domains/{id}/verify': { post: Operation<Domain, ById> };
  '/api/v1/whitelabel/domains/{id}/primary': { post: Operation<Domain, ById> };
}
