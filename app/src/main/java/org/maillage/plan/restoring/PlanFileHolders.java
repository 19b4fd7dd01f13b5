package org.maillage.plan.restoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files of a plan are added by who may write on what they stand with: those of an action by its pilots too, those of
/// news with their action, those of an enjeu by the coordination of its theme.
@Configuration(proxyBeanMethods = false)
class PlanFileHolders {

    @Bean
    FileHolder actionFiles(ChangeableActions actions) {
        return holder("action", (space, id) -> actions.among(space, List.of(id)));
    }

    @Bean
    FileHolder noteFiles(ChangeableActions actions, JdbcClient jdbc) {
        return holder(
                "note",
                (space, id) -> actions.among(
                        space,
                        jdbc.sql("select action_id from plan.note where convention_id = ? and id = ?")
                                .params(space.id().value(), id)
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .list()));
    }

    @Bean
    FileHolder enjeuFiles(ChangeableEnjeux enjeux) {
        return holder("enjeu", (space, id) -> enjeux.among(space, "plan.enjeu", List.of(id)));
    }

    private static FileHolder holder(String kind, BiFunction<Space, UUID, Set<UUID>> changeable) {
        return new FileHolder() {

            @Override
            public String kind() {
                return kind;
            }

            @Override
            public boolean mayAddTo(Space space, UUID object) {
                return !changeable.apply(space, object).isEmpty();
            }
        };
    }
}
