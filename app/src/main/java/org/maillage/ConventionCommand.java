package org.maillage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.maillage.base.database.DatabaseUnavailable;
import org.maillage.base.database.InstanceDatabase;
import org.maillage.base.database.InstanceSettings;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// `./maillage export CONVENTION FILE` and `./maillage import FILE`: a process of its own, without pages, beside the
/// application or without it. The operator takes a convention away complete; what comes in is decided on a page.
public final class ConventionCommand {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private final ConfigurableApplicationContext house;

    private ConventionCommand(ConfigurableApplicationContext house) {
        this.house = house;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    private static int run(List<String> typed, Map<String, String> variables) {
        try (InstanceDatabase database = InstanceDatabase.open(InstanceSettings.of(variables));
                ConfigurableApplicationContext house = house((PGSimpleDataSource) database.dataSource())) {
            return new ConventionCommand(house).run(typed);
        } catch (DatabaseUnavailable unavailable) {
            return refuse(unavailable.getMessage() + " " + unavailable.cure());
        } catch (IOException broken) {
            return refuse("Le fichier ne peut être lu ou écrit (" + broken.getMessage() + "). Rien n’a été changé.");
        }
    }

    // Nothing but what the command asks for is made; the structure of the database stays that of the instance.
    private static ConfigurableApplicationContext house(PGSimpleDataSource database) {
        return new SpringApplicationBuilder(Maillage.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(Map.of(
                        "spring.datasource.url", String.valueOf(database.getUrl()),
                        "spring.datasource.username", String.valueOf(database.getUser()),
                        "spring.datasource.password", String.valueOf(database.getPassword()),
                        "spring.flyway.enabled", "false",
                        "logging.config", "classpath:logback-command.xml"))
                .run();
    }

    private int run(List<String> typed) throws IOException {
        return switch (typed.getFirst()) {
            case "export" when typed.size() == 3 -> export(typed.get(1), Path.of(typed.get(2)));
            case "import" when typed.size() == 2 -> hand(Path.of(typed.get(1)));
            default ->
                refuse("Donnez une convention et un fichier\u00a0: ./maillage export angers-2023-2026 angers.zip,"
                        + " ou un fichier\u00a0: ./maillage import angers.zip");
        };
    }

    /// A file that bears its name is whole: it is written beside, then renamed.
    private int export(String slug, Path file) throws IOException {
        var found = house.getBean(Conventions.class).findBySlug(slug);
        if (found.isEmpty()) {
            return refuse("Aucune convention de cette instance n’a l’adresse « " + slug + " »"
                    + conventions() + ".");
        }
        if (Files.exists(file)) {
            return refuse("Le fichier " + file.toAbsolutePath().normalize() + " existe déjà\u00a0: donnez un autre nom.");
        }
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".maillage-", ".zip");
        try {
            write(found.get(), beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        CONSOLE.info(
                "{} : emportée complète dans {}, avec ce que chaque institution garde pour elle. Gardez ce fichier en lieu sûr.",
                found.get().title(),
                file.toAbsolutePath().normalize());
        return 0;
    }

    private void write(Convention convention, Path beside) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            house.getBean(TakingAway.class).writeComplete(convention, out);
        }
    }

    private int hand(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return refuse(file.toAbsolutePath().normalize() + " n’est pas un fichier que ce compte peut lire.");
        }
        if (house.getBean(BringingBack.class).check(file) instanceof BringingBack.Verdict.Unfit(String sentence)) {
            return refuse(sentence);
        }
        house.getBean(ReceivedFiles.class).hand(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        CONSOLE.info("Vérifié et remis. L’administration de l’instance décide de la suite, page Conventions, « Rapporter une convention ».");
        return 0;
    }

    private String conventions() {
        List<String> known = house.getBean(Conventions.class).listAll().stream()
                .map(Convention::slug)
                .toList();
        return known.isEmpty() ? "" : "\u00a0; elles sont\u00a0: " + String.join(", ", known);
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
