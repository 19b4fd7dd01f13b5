package org.maillage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.maillage.base.CommandDatabase;
import org.maillage.convention.OperatorCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The commands of the launcher that deal with a convention ([OperatorCommand]): a process of its own, without pages,
/// beside the application or without it.
public final class ConventionCommand {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private ConventionCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    static int run(List<String> typed, Map<String, String> variables) {
        try (CommandDatabase database = CommandDatabase.open(variables);
                ConfigurableApplicationContext house = house(database)) {
            return tell(find(house, typed).run(typed));
        } catch (IOException | RuntimeException failure) {
            return refuse(CommandDatabase.say(failure));
        }
    }

    private static OperatorCommand find(ConfigurableApplicationContext house, List<String> typed) {
        return house.getBeanProvider(OperatorCommand.class).stream()
                .filter(command -> command.names().contains(typed.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    // Nothing but what the command asks for is made; the structure of the database stays that of the instance.
    private static ConfigurableApplicationContext house(CommandDatabase database) {
        return new SpringApplicationBuilder(Maillage.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .profiles("command")
                .properties(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password(),
                        "spring.flyway.enabled", "false",
                        "logging.config", "classpath:logback-command.xml"))
                .run();
    }

    private static int tell(OperatorCommand.Outcome outcome) {
        if (outcome instanceof OperatorCommand.Refused(String sentence)) {
            return refuse(sentence);
        }
        CONSOLE.info(outcome.sentence());
        return 0;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
