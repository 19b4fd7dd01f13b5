-- An action finds its ties by its primary key; an enjeu, a topic, a contract or an area finds its actions here.
create index on plan.action_enjeu (enjeu_id);
create index on plan.action_topic (topic_id);
create index on plan.action_contract (contract_id);
create index on plan.action_area (area_id);
