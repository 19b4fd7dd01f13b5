package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The account PostgreSQL runs under: it refuses to run as root, and small servers and containers run everything as
/// root.
enum ServerAccount {
    /// Not root: nothing to do.
    OWN(),
    /// Root in a new user namespace: "nobody" in there, while the files stay root's.
    NAMESPACE("unshare", "-U"),
    /// Where namespaces are forbidden (most containers): really nobody, to whom the data folder is given.
    NOBODY("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");

    private static final int NOBODY_ID = 65534;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> prefix;

    ServerAccount(String... prefix) {
        this.prefix = List.of(prefix);
    }

    /// @param folder the cluster's; when it was given to nobody once, it stays nobody's
    static ServerAccount of(ClusterFolder folder) throws IOException {
        boolean root =
                ProcessHandle.current().info().user().filter("root"::equals).isPresent();
        if (!root) {
            return OWN;
        }
        boolean nobodys = Files.exists(folder.data())
                && Files.getAttribute(folder.data(), "unix:uid").equals(NOBODY_ID);
        return !nobodys && namespacesAllowed() ? NAMESPACE : NOBODY;
    }

    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    void receive(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    private static boolean namespacesAllowed() {
        try {
            return ProgramRun.of(NAMESPACE.command("true", List.of())).succeeded();
        } catch (IOException e) {
            return false;
        }
    }
}
