-- 100,000 listings whose words are as common as those of a real catalogue: 400 first words with a long tail, 60 topics.
insert into listings (id, slug, kind, name, short_description, categories, price, availability, certification, featured,
                      source, card, content, added_at, newest_rank, install_count, search)
select gen_random_uuid(), 'generated-' || n, (array['integration', 'plugin', 'template'])[1 + n % 3],
       texts.name, texts.short, array[shelf, second_shelf], (array['free', 'freemium', 'paid', 'enterprise'])[1 + n / 7 % 4],
       case when n % 50 = 0 then 'working' else 'coming_soon' end, 'basic', n % 5000 = 0, 'generated',
       '{"publisher": {"name": "Generated"}, "icon": {"color": "#336699", "monogram": "G"}, "pricing": {"model": "free", "note": "Free"}}',
       jsonb_build_object('description', repeat(texts.description, 4)), now() - n * interval '1 minute',
       1764000000000 - n::bigint * 60000, floor(10000 * random() ^ 6),
       listing_search(texts.name, texts.short, texts.features, texts.description)
  from generate_series(1, 100000) n,
       lateral (select
         first_word[1 + floor(20 * random() ^ 1.5)::int % 20 + 0 * n] || last_word[1 + floor(20 * random())::int % 20 + 0 * n] as brand,
         topic[1 + floor(30 * random() ^ 2)::int % 30 + 0 * n] as topic,
         topic[1 + floor(30 * random())::int % 30 + 0 * n] as other,
         manner[1 + floor(10 * random())::int % 10 + 0 * n] as manner,
         shelves[1 + floor(12 * random() ^ 1.5)::int % 12 + 0 * n] as shelf,
         shelves[13 + floor(6 * random())::int % 6 + 0 * n] as second_shelf
         from (select
           array['Acme','Bright','Cobalt','Delta','Ember','Falcon','Granite','Harbor','Indigo','Juniper','Kestrel','Lumen','Meridian','Nimbus','Orchid','Pioneer','Quartz','Ridge','Summit','Tandem'] as first_word,
           array['Mail','Ledger','Desk','Cloud','Flow','Board','Track','Sync','Vault','Pulse','Forge','Bridge','Scout','Studio','Planner','Stream','Signal','Compass','Cart','Beacon'] as last_word,
           array['accounting','analytics','inventory','invoices','customers','schedules','documents','payments','shipping','support','campaigns','estimates','inspections','projects','suppliers','budgets','reports','orders','storage','messages','contracts','permits','drawings','timesheets','payroll','surveys','tickets','subscriptions','warranties','equipment'] as topic,
           array['automatically','securely','reliably','quickly','together','every night','in both directions','with approval','for teams','across regions'] as manner,
           array['email-marketing','customer-support','payments-billing','crm','storage','scheduling','accounting','analytics-reporting','inventory','knowledge-base','communication','content-cms','lending','suppliers','estimation','inspection','design-tools','social-media'] as shelves) words) picked,
       lateral (select picked.brand || ' ' || n % 997 as name,
         'Brings ' || topic || ' ' || manner || ' to where you need them' as short,
         'Reads ' || topic || ' and writes results ' || manner || '. Sends a notice when ' || other || ' change. ' || shelf as features,
         'A longer text about ' || topic || ' that explains how ' || picked.brand || ' works, what it costs and for whom it is made. '
           || 'Number ' || n || ' of the series, ' || md5(n::text) || '.' as description) texts;
select recount_listings();
