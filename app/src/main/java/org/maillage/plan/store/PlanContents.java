package org.maillage.plan.store;

import static org.maillage.convention.contents.ContentUse.CARRIED;
import static org.maillage.convention.contents.ContentUse.FROZEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.convention.Audience;
import org.maillage.convention.contents.AcceptedWords;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.maillage.plan.AgeBand;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a plan holds. What people follow for themselves is theirs, not the convention's.
@Component
@Order(3)
class PlanContents implements ContentSource, AcceptedWords {

    private static final String ACTION = "plan.action";
    private static final String ENJEU = "plan.enjeu";
    private static final String CONSTAT = "diagnosis.constat";
    private static final String THEME = "convention.theme";

    @Override
    public Map<String, List<String>> byColumn() {
        return Map.of(
                ACTION + ".audiences",
                Arrays.stream(Audience.values()).map(Codes::of).toList(),
                ACTION + ".age_bands",
                Arrays.stream(AgeBand.values()).map(Codes::of).toList());
    }

    @Override
    public List<ContentTable> tables() {
        return Stream.of(words(), actions(), ties(), news())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ContentTable> words() {
        return List.of(
                ContentTable.ofObjects("plan.heading", "heading", FROZEN, CARRIED)
                        .ownedBy("theme_id", THEME),
                ContentTable.ofObjects(ENJEU, "enjeu", FROZEN, CARRIED)
                        .ownedBy("theme_id", THEME)
                        .referring("heading_id", "plan.heading"),
                ContentTable.ofTies(
                                "plan.enjeu_constat",
                                "enjeu",
                                "enjeu_id",
                                ENJEU,
                                List.of("constat_id"),
                                FROZEN,
                                CARRIED)
                        .referring("constat_id", CONSTAT),
                ContentTable.ofObjects("plan.topic", "topic", FROZEN, CARRIED).twinsBy("name"),
                ContentTable.ofTies(
                                "plan.constat_topic",
                                "constat",
                                "constat_id",
                                CONSTAT,
                                List.of("topic_id"),
                                FROZEN,
                                CARRIED)
                        .referring("topic_id", "plan.topic"),
                ContentTable.ofObjects("plan.contract", "contract", FROZEN, CARRIED)
                        .twinsBy("name"));
    }

    private static List<ContentTable> actions() {
        return List.of(ContentTable.ofObjects(ACTION, "action", FROZEN, CARRIED)
                .ownedBy("theme_id", THEME)
                .referring("parent_id", ACTION)
                .withVisibility()
                .together("starts_on", "ends_on", "endless"));
    }

    private static List<ContentTable> ties() {
        return List.of(
                tie("plan.action_enjeu", "enjeu_id").referring("enjeu_id", ENJEU),
                tie("plan.action_constat", "constat_id").referring("constat_id", CONSTAT),
                tie("plan.action_area", "area_id"),
                tie("plan.action_topic", "topic_id").referring("topic_id", "plan.topic"),
                tie("plan.action_contract", "contract_id").referring("contract_id", "plan.contract"),
                tie("plan.action_organisation", "organisation_id", "role"),
                tie("plan.action_person", "person_id", "role"),
                tie("plan.action_structure", "structure_id"),
                ContentTable.ofObjects("plan.action_link", "action", FROZEN, CARRIED)
                        .ownedBy("action_id", ACTION)
                        .partOf("action", "action_id")
                        .removedOn(null),
                ContentTable.ofObjects("plan.step", "action", FROZEN, CARRIED)
                        .ownedBy("action_id", ACTION)
                        .partOf("action", "action_id"));
    }

    private static List<ContentTable> news() {
        return List.of(
                ContentTable.ofObjects("plan.note", "note", FROZEN)
                        .ownedBy("action_id", ACTION)
                        .withVisibility(),
                ContentTable.ofObjects("plan.joint_change", "joint-change").removedOn(null),
                // Fiches that are out come back wherever the convention is by then.
                ContentTable.ofTies("plan.sent_fiche", "action", "action_id", ACTION, List.of("reference")));
    }

    private static ContentTable tie(String name, String... others) {
        return ContentTable.ofTies(name, "action", "action_id", ACTION, List.of(others), FROZEN, CARRIED);
    }
}
