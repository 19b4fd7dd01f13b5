package org.maillage.site.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GalleryTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void givesEveryElementAnIdOfItsOwn() {
        assertThat(all(" id=\"([^\"]+)\"", GallerySite.page())).doesNotHaveDuplicates();
    }

    @Test
    void pointsOnlyToWhatIsOnThePage() {
        String page = GallerySite.page();
        var ids = new HashSet<>(all(" id=\"([^\"]+)\"", page));
        assertThat(ids).containsAll(all(" for=\"([^\"]+)\"", page)).containsAll(all("href=\"#([^\"]+)\"", page));
        all("aria-describedby=\"([^\"]+)\"", page)
                .forEach(list -> assertThat(ids).contains(list.split(" ")));
    }

    @Test
    void holdsNothingThatThePolicyForbids() {
        assertThat(GallerySite.page()).doesNotContain(" style=", " onclick=", "<style", "<script>");
    }

    @Test
    void saysWhereItStands() {
        assertThat(GallerySite.page())
                .contains("<title>Composants · CTG d’Angers 2023–2026 · Maillage</title>")
                .contains("nous sommes le 20\u00a0novembre 2025")
                .contains("aria-current=\"page\"><span>Plan d’actions</span>")
                .contains("action=\"/dev/retablissement\"")
                .contains("href=\"/administration\"")
                .containsOnlyOnce("<h1>");
    }

    @Test
    void showsEveryComponent() throws IOException {
        var calls = new StringBuilder();
        for (Path template : templates(TEMPLATES)) {
            calls.append(Files.readString(template));
        }
        for (Path component : templates(TEMPLATES.resolve("components"))) {
            String name = component.getFileName().toString().replace(".jte", "");
            assertThat(calls.toString()).as(name).contains("@template.components." + name + "(");
        }
    }

    @Test
    void existsOnlyInDevelopment() {
        var context = new ApplicationContextRunner().withUserConfiguration(GalleryController.class);
        context.run(production -> assertThat(production).doesNotHaveBean(GalleryController.class));
        context.withPropertyValues("maillage.development=true")
                .run(development -> assertThat(development).hasSingleBean(GalleryController.class));
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".jte")).toList());
        }
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
