package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.Person;
import org.maillage.plan.ActionName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is said about actions of Saint-Aubin, through the pages.
abstract class ConversationScene extends PlanScene {

    @Autowired
    protected JdbcClient jdbc;

    String talk(ActionName action) {
        return home() + "/conversations/action/" + action.id().value();
    }

    /// @param said words of the comment, then fields
    UUID say(Person author, ActionName action, String said, String... fields) {
        return sent(author, talk(action), said, fields);
    }

    UUID answer(Person author, ActionName action, UUID answered, String said, String... fields) {
        return sent(author, talk(action) + "/" + answered + "/reponse", said, fields);
    }

    String at(ActionName action, UUID comment, String gesture) {
        return talk(action) + "/" + comment + "/" + gesture;
    }

    private UUID sent(Person author, String address, String said, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("body=" + said);
        assertThat(send(author, address, all.toArray(String[]::new))).hasStatus3xxRedirection();
        return jdbc.sql("select id from convention.comment where body = ?")
                .param(said)
                .query(UUID.class)
                .single();
    }
}
