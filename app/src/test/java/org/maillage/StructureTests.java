package org.maillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/// The rules of the house, as its build enforces them.
class StructureTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.maillage");

    @Test
    void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
        ApplicationModules.of(Maillage.class).verify();
    }

    @Test
    void theArchitectureDrawsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("maillage.root"), "ARCHITECTURE.md"));
        assertThat(page)
                .contains(ModuleGraph.of(ApplicationModules.of(Maillage.class)).asMermaid());
    }

    @Test
    void controllersHoldNoDatabase() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(HOUSE);
    }

    @Test
    void controllersStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void sharedHoldsValuesThatKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.maillage.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.jdbc..", "org.springframework.stereotype..")
                .check(HOUSE);
    }

    @Test
    void nobodyReadsTheSystemClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .and()
                .resideOutsideOfPackage("org.maillage.base.database..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(HOUSE);
    }

    /// A stream of rows holds its connection until somebody closes it; ten that nobody closes stop the house. A whole
    /// journal is read as one, by who closes it.
    @Test
    void rowsAreReadIntoLists() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JournalTransfer")
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }
}
