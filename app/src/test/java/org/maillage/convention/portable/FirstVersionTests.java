package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A file of the first version, written by hand when there was no other: it is read for ever, whatever has come since.
/// Never change its parts.
@DemoTest
@Transactional
class FirstVersionTests {

    private static final String MANIFEST = """
            {"format": "maillage-convention", "version": 1, "application": "0.1.0", "at": "2025-11-20T10:00:00+01:00",
             "source": "https://saint-aubin.example/espace/saint-aubin-2024-2027", "complete": true,
             "convention": "11111111-0000-4000-8000-000000000001", "title": "Convention de Saint-Aubin", "entries": %s}
            """;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isReadForEver() throws IOException {
        var newcomer = new Newcomer(
                "Noé", "Aubin", "noe@saint-aubin.example", "Ville de Saint-Aubin", Role.COORDINATOR, Set.of());
        var by = cast.principal(DemoCast.NADEGE).person();
        assertThat(bringingBack.bring(
                        files.keep("saint-aubin.zip", packed(), by), "saint-aubin-2024-2027", newcomer, by))
                .isInstanceOf(BringingBack.Outcome.Stands.class);
        assertThat(jdbc.sql(
                                "select body from plan.note where action_id = '11111111-0000-4000-8000-000000000004' order by number")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("Le terrain est trouvé.", "Le permis tarde."));
    }

    private byte[] packed() throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new FileWriting(out);
        for (String part : List.of("convention.json", "annuaire.json", "journal.jsonl")) {
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/taken-away-1/" + part))) {
                byte[] content = in.readAllBytes();
                file.add(part, to -> to.write(content));
            }
        }
        file.finish(MANIFEST.formatted(
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(file.entries())));
        return out.toByteArray();
    }
}
