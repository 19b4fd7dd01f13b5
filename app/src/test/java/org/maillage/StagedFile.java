package org.maillage;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file of a plan that waits, with one row that says something doubtful: what pages about imports are looked at with.
public final class StagedFile {

    private StagedFile() {}

    public static UUID in(JdbcClient jdbc, String convention) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intake.file (id, convention_id, kind, file_name, content, received_at, stage, total)
                        select ?, id, 'plan', 'plan.xlsx', ?, now(), 'staged', 1 from convention.convention where slug = ?
                        """).params(id, PlanFile.oneAction(), convention).update();
        jdbc.sql("""
                        insert into intake.row
                          (file_id, number, line, place, title, branch, cells, state, differences, problems)
                        values (?, 1, 2, 'Plan, ligne 2', 'Ouvrir un lieu', '{Jeunesse}', cast(? as jsonb), 'error',
                          '[{"field": "Titre", "before": "", "after": "Ouvrir un lieu"}]', cast(? as jsonb))
                        """).params(id, CELLS, PROBLEMS).update();
        return id;
    }

    private static final String CELLS = """
            [{"at": "B2", "heading": "Titre", "column": "TITLE", "text": "Ouvrir un lieu", "failed": false, "asIs": false},
             {"at": "C2", "heading": "Statut", "column": "STATUS", "text": "en vacances", "failed": false, "asIs": false},
             {"at": "D2", "heading": "Pilote", "column": "PILOT", "text": "Caf de Maine et Loir", "failed": false,
              "asIs": false}]
            """;
    private static final String PROBLEMS = """
            [{"at": "C2", "column": "Statut", "text": "en vacances", "reason": "statut inconnu",
              "suggestion": "Écrivez « En cours ».", "proposals": [], "blocking": true},
             {"at": "D2", "column": "Pilote", "text": "Caf de Maine et Loir", "reason": "ce nom n’est pas connu ici",
              "suggestion": "Est-ce un des noms proposés ?", "proposals": ["Caf de Maine-et-Loire"], "blocking": false}]
            """;
}
