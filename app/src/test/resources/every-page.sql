-- What the demonstration does not hold and some pages need: a convention with nothing in it, another that was just
-- imported, Maud who coordinates both and administers the instance, Lou who is invited. May be played twice.

insert into accounts.person (id, given_name, family_name, email) values
  ('0000aaaa-0000-4000-8000-000000000001', 'Maud', 'Vernoux', 'maud.vernoux@demo.maillage.example'),
  ('0000aaaa-0000-4000-8000-000000000002', 'Lou', 'Pasquereau', 'lou.pasquereau@demo.maillage.example')
on conflict do nothing;

insert into accounts.account (person_id, password_hash, administrator)
select '0000aaaa-0000-4000-8000-000000000001', password_hash, true
from accounts.account
where person_id = (select id from accounts.person where email = 'claire.meterreau@demo.maillage.example')
on conflict do nothing;

insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, territory_id)
select new.id, new.slug, new.title, new.title, 'preparation', '2026-01-01', '2029-12-31', angers.territory_id
from convention.convention angers, (values
  ('0000cccc-0000-4000-8000-000000000001'::uuid, 'convention-vide', 'Convention vide'),
  ('0000cccc-0000-4000-8000-000000000002'::uuid, 'convention-importee', 'Convention importée')
) as new (id, slug, title)
where angers.slug = 'angers-2023-2026'
on conflict do nothing;

insert into convention.member (id, convention_id, person_id, role) values
  ('0000dddd-0000-4000-8000-000000000001', '0000cccc-0000-4000-8000-000000000001',
    '0000aaaa-0000-4000-8000-000000000001', 'coordinator'),
  ('0000dddd-0000-4000-8000-000000000002', '0000cccc-0000-4000-8000-000000000002',
    '0000aaaa-0000-4000-8000-000000000001', 'coordinator')
on conflict do nothing;

insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram)
select '0000eeee-0000-4000-8000-000000000001', '0000cccc-0000-4000-8000-000000000002', code, name, short_name, color, pictogram
from convention.theme
where code = 'PE' and convention_id = (select id from convention.convention where slug = 'angers-2023-2026')
on conflict do nothing;

insert into plan.action (id, convention_id, theme_id, code, title, origin) values
  ('0000ffff-0000-4000-8000-000000000001', '0000cccc-0000-4000-8000-000000000002',
    '0000eeee-0000-4000-8000-000000000001', 'PE-01', 'Ouvrir un lieu d’accueil',
    '[{"label": "Budget", "value": "1200", "cell": "E2"}]')
on conflict do nothing;

-- Somebody changed the delay, and changed it back: who was faster on its form has a name.
update accounts.retention set months = months + 1, version = version + 1;
update accounts.retention set months = months - 1, version = version + 1;

-- One IRIS, of which a quartier can be composed.
insert into territory.area (id, kind, slug, name, short_name, code, parent_id)
select '0000eeee-0000-4000-8000-000000000001', 'iris', 'iris-490079999', 'Un IRIS', 'Un IRIS', '490079999', id
from territory.area where kind = 'commune' and code = '49007'
on conflict do nothing;
