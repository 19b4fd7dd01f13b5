-- An instance as release 0.1.0 (structure 049) leaves it: rows in every table. Claire coordinates Port-Clair, with the
-- password « maillage-zero-un-zero »; Amadou was asked for news by mail.

insert into accounts.organisation (id, name, short_name, kind, parent_id) values
  ('0a000000-0000-4000-8000-000000000001', 'Ville de Port-Clair', 'Ville', 'commune', null),
  ('0a000000-0000-4000-8000-000000000002', 'Ville de Port-Clair · Jeunesse', 'Jeunesse', 'commune', '0a000000-0000-4000-8000-000000000001'),
  ('0a000000-0000-4000-8000-000000000003', 'Caf de Haute-Marée', 'Caf', 'caf', null);

insert into accounts.person (id, given_name, family_name, email, function, organisation_id) values
  ('0b000000-0000-4000-8000-000000000001', 'Claire', 'Aubry', 'claire@port-clair.example', 'Coordinatrice', '0a000000-0000-4000-8000-000000000001'),
  ('0b000000-0000-4000-8000-000000000002', 'Amadou', 'Diop', 'amadou@port-clair.example', null, '0a000000-0000-4000-8000-000000000003');

insert into accounts.account (person_id, password_hash, administrator) values
  ('0b000000-0000-4000-8000-000000000001', '{noop}maillage-zero-un-zero', true);

insert into accounts.link (token_digest, purpose, person_id, created_at, expires_at) values
  ('\x00ff', 'invitation', '0b000000-0000-4000-8000-000000000002', '2025-11-01 10:00:00+01', '2025-12-01 10:00:00+01');

insert into accounts.failed_sign_in (email, address, at) values
  ('claire@port-clair.example', '192.0.2.1', '2025-11-19 10:00:00+01');

insert into accounts.passkey (id, person_id, name, credential_id, transports, public_key, signature_count, created_at) values
  ('0c000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000001', 'Téléphone', '\x0102', '{internal,hybrid}', '\x5c0a0d', 0, '2025-10-01 10:00:00+02');

insert into accounts.passkey_challenge (challenge, person_id, address, expires_at) values
  ('\x0304', null, '192.0.2.1', '2025-11-19 10:10:00+01');

insert into site.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) values
  ('0d000000-0000-4000-8000-000000000001', '0d000000-0000-4000-8000-000000000002', 0, 0, 28800, 99999999999999, 'claire@port-clair.example');

insert into site.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) values
  ('0d000000-0000-4000-8000-000000000001', 'name', '\x00');

insert into mail.message (id, recipient, subject, body, written_at, next_attempt_at) values
  ('0e000000-0000-4000-8000-000000000001', 'amadou@port-clair.example', 'Où en est l’action ?', E'Bonjour,\nun lien.', '2025-11-18 09:00:00+01', '2025-11-18 09:00:00+01');

insert into territory.area (id, kind, slug, name, short_name, code, parent_id) values
  ('0f000000-0000-4000-8000-000000000001', 'commune', 'port-clair', 'Port-Clair', 'Port-Clair', '29999', null),
  ('0f000000-0000-4000-8000-000000000002', 'quartier', 'les-docks', 'Les Docks', 'Les Docks', null, '0f000000-0000-4000-8000-000000000001');

insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, signed_on, territory_id) values
  ('10000000-0000-4000-8000-000000000001', 'port-clair-2023-2026', 'CTG de Port-Clair', 'Port-Clair', 'signed', '2023-01-01', '2026-12-31', '2023-02-01', '0f000000-0000-4000-8000-000000000001');

insert into convention.party (id, convention_id, organisation_id, side) values
  ('11000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000001', 'local'),
  ('11000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000003', 'caf');

insert into convention.signatory (id, convention_id, party_id, name, function) values
  ('12000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '11000000-0000-4000-8000-000000000001', 'Odile Estève', 'Maire');

insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram) values
  ('13000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'PE', 'Petite enfance', 'Petite enfance', 'ocre', 'poussette');

insert into convention.member (id, convention_id, person_id, role) values
  ('14000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000001', 'coordinator');

insert into convention.member_theme (member_id, theme_id, convention_id) values
  ('14000000-0000-4000-8000-000000000001', '13000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001');

insert into plan.heading (id, convention_id, theme_id, title) values
  ('15000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '13000000-0000-4000-8000-000000000001', 'Accueillir');

insert into plan.enjeu (id, convention_id, theme_id, heading_id, title) values
  ('16000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '13000000-0000-4000-8000-000000000001', '15000000-0000-4000-8000-000000000001', 'Accueillir en horaires décalés');

insert into plan.action (id, convention_id, theme_id, code, title, nature, progress, audiences, age_bands, origin) values
  ('17000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '13000000-0000-4000-8000-000000000001', 'PE-01', 'Ouvrir la crèche du Phare le soir', 'develop', 'ongoing', '{}', '{}', '[{"label": "Budget", "value": "1200", "cell": "E2"}]');

insert into plan.action_enjeu (action_id, enjeu_id, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '16000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001');

insert into plan.action_area (action_id, area_id, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '0f000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001');

insert into plan.topic (id, convention_id, name) values
  ('18000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Horaires');

insert into plan.action_topic (action_id, topic_id, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '18000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001');

insert into plan.contract (id, convention_id, name) values
  ('19000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Contrat de ville');

insert into plan.action_contract (action_id, contract_id, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '19000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001');

insert into plan.action_organisation (action_id, organisation_id, role, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000002', 'pilot', '10000000-0000-4000-8000-000000000001');

insert into plan.action_person (action_id, person_id, role, convention_id) values
  ('17000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000002', 'in-charge', '10000000-0000-4000-8000-000000000001');

insert into plan.action_link (id, action_id, convention_id, label, url) values
  ('1a000000-0000-4000-8000-000000000001', '17000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Délibération', 'https://port-clair.example/d');

insert into plan.step (id, convention_id, action_id, title, due_on) values
  ('1b000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '17000000-0000-4000-8000-000000000001', 'Recruter', '2026-03-01');

insert into plan.note (id, convention_id, action_id, written_on, author_id, mood, body) values
  ('1c000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '17000000-0000-4000-8000-000000000001', '2025-11-10', '0b000000-0000-4000-8000-000000000002', 'on-track', E'Ouverture\tle 3 mars.\n« C’est décidé » \\ 😀'),
  ('1c000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001', '17000000-0000-4000-8000-000000000001', '2025-11-11', null, null, 'Seconde');

insert into plan.imported_file (id, convention_id, file_name, content, received_at) values
  ('1d000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'plan.xlsx', '\x504b00ff', '2025-10-26 02:30:00.5+02');

insert into plan.joint_change (id, convention_id, actions) values
  ('1e000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '[]');

insert into plan.follower (action_id, person_id, convention_id, followed_on, note_number, progress) values
  ('17000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '2025-11-12', 1, 'ongoing');

insert into partners.campaign (id, convention_id, title, answer_by, asked_by, asked_at) values
  ('1f000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Comité de décembre', '2025-12-01', '0b000000-0000-4000-8000-000000000001', '2025-11-13 09:00:00+01');

insert into partners.request (id, convention_id, campaign_id, action_id, person_id, answered_at) values
  ('20000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', '1f000000-0000-4000-8000-000000000001', '17000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000002', '2025-11-14 09:00:00+01');

insert into partners.request_note (note_id, request_id, convention_id) values
  ('1c000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001');

insert into partners.link (token_digest, request_id, created_at, expires_at) values
  ('\x0506', '20000000-0000-4000-8000-000000000001', '2025-11-13 09:00:00+01', '2025-12-13 09:00:00+01');

insert into partners.wrong_link (address, at) values ('192.0.2.1', '2025-11-19 10:00:00+01');
