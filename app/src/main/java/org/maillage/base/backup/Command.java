package org.maillage.base.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.database.Failures;

/// `./maillage backup FILE` and `./maillage restore FILE`: a process of its own, without pages, beside the application
/// or without it. It ends with 0 when it has done what was asked, with 1 when it says why not.
public final class Command {

    private Command() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments), System.getenv()));
    }

    private static int run(List<String> arguments, Map<String, String> variables) {
        try {
            List<String> rest = arguments.subList(1, arguments.size());
            switch (arguments.getFirst()) {
                case "backup" -> new BackupCommand(variables).run(rest);
                case "restore" -> new RestoreCommand(variables).run(rest);
                default -> throw new Refusal("Commande inconnue : " + arguments.getFirst() + ".");
            }
            return 0;
        } catch (Refusal refusal) {
            return say(String.valueOf(refusal.getMessage()));
        } catch (SQLException | IOException | RuntimeException e) {
            return say(Failures.say(e));
        }
    }

    private static int say(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
