package org.maillage.directory.alike;

import java.util.List;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTies;
import org.maillage.directory.StructureId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Has whatever names a joined sheet name the kept one. `directory.part` gives it back.
@Component
class Following {

    private final ObjectProvider<SubjectTies> modules;
    private final JdbcClient jdbc;

    Following(ObjectProvider<SubjectTies> modules, JdbcClient jdbc) {
        this.modules = modules;
        this.jdbc = jdbc;
    }

    List<SubjectTie> ties() {
        return modules.stream().flatMap(module -> module.ties().stream()).toList();
    }

    void follow(StructureId joined, StructureId kept) {
        for (SubjectTie tie : ties()) {
            switch (tie.joining()) {
                case FOLLOWS -> follow("directory.follow", joined, kept, tie);
                case FOLLOWS_IN_LIST -> follow("directory.follow_in_list", joined, kept, tie);
                case STAYS -> {}
            }
        }
    }

    private void follow(String way, StructureId joined, StructureId kept, SubjectTie tie) {
        jdbc.sql("select " + way + "(?, ?, cast(? as regclass), ?)")
                .params(joined.value(), kept.value(), tie.table(), tie.column())
                .query(row -> {});
    }
}
