package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.Digests;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Files that something happened to on their way, and files that somebody made up: each is refused with a sentence,
/// and nothing is written.
@DemoTest
@Transactional
class DamagedFileTests {

    private static final int ACCIDENTS = 200;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private byte[] file;
    private String before;

    @BeforeEach
    void takeAway() {
        new GrownConvention(house).grow();
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.findBySlug(DemoCast.ANGERS).orElseThrow(), out);
        file = out.toByteArray();
        before = everything();
    }

    @Test
    void refusesEveryFileThatAnAccidentChanged() throws IOException {
        var random = new Random(20251120);
        for (int accident = 0; accident < ACCIDENTS; accident++) {
            assertThat(refusal(damaged(random, accident % 5)))
                    .as("accident " + accident)
                    .isNotBlank();
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithAFileMadeUp() throws IOException {
        for (Map.Entry<String, byte[]> made : madeUp().entrySet()) {
            assertThat(refusal(made.getValue())).as(made.getKey()).contains(made.getKey());
        }
        assertThat(everything()).isEqualTo(before);
    }

    private Map<String, byte[]> madeUp() throws IOException {
        var made = new LinkedHashMap<String, byte[]>();
        made.put("pas une archive", "un texte".getBytes(StandardCharsets.UTF_8));
        made.put("ne porte pas l’empreinte", otherZip());
        made.put("version plus récente", Repacked.of(file).file(manifest -> manifest.put("version", 2)));
        made.put(
                "n’est pas « maillage-convention »",
                Repacked.of(file).file(manifest -> manifest.put("format", "autre")));
        made.put("manifest.json ne dit pas ce que contient", Repacked.of(file).saying("null"));
        made.put("ne dit pas ce que contient le fichier", Repacked.of(file).file(manifest -> {
            manifest.putArray("entries").addNull();
            return manifest;
        }));
        made.put("manifest.json ne se lit pas", deflatedWrongly(file));
        made.put(
                "la ligne 1 de journal.jsonl est démesurée",
                Repacked.of(file)
                        .with("journal.jsonl", text -> "x".repeat(JournalLines.LONGEST + 1) + "\n" + text)
                        .file());
        made.put("la date de manifest.json", Repacked.of(file).file(manifest -> manifest.put("at", "hier")));
        made.put(
                "n’a pas un nom",
                Repacked.of(file).adding("pieces/../../ailleurs", "").file());
        made.put(
                "« annuaire.json » ne se lit pas",
                Repacked.of(file).with("annuaire.json", text -> "{").file());
        made.put("« convention.json » n’est pas un document", contents(text -> "[]"));
        made.put(
                "manque journal.jsonl",
                Repacked.of(file).without("journal.jsonl").file());
        made.put(
                "journal.jsonl, ligne 1",
                Repacked.of(file).with("journal.jsonl", text -> "rien\n" + text).file());
        made.put(
                "ne connaît pas la table « plan.autre »",
                contents(text -> text.replace("\"plan.step\":", "\"plan.autre\":")));
        made.put("la colonne « teinte »", contents(text -> text.replace("\"color\":", "\"teinte\":")));
        made.put(
                "« color » ne peut pas valoir « puce »",
                contents(text -> text.replaceFirst("\"color\":\"\\w+\"", "\"color\":\"puce\"")));
        made.put(
                "« progress » ne peut pas valoir « parfaite »",
                contents(text -> text.replaceFirst("\"progress\":\"\\w+\"", "\"progress\":\"parfaite\"")));
        made.put(
                "« due_on » ne peut pas valoir « infinity »",
                contents(text -> text.replaceFirst("\"due_on\":\"[\\d-]+\"", "\"due_on\":\"infinity\"")));
        made.put(
                "une convention, et une seule",
                contents(text -> text.replace("\"convention.convention\":[", "\"convention.convention\":[],\"x\":[")));
        made.put(
                "« theme_id » désigne un élément de « convention.theme » qui n’est pas dans le fichier",
                contents(text -> text.replaceFirst("\"theme_id\":\"[0-9a-f]{8}", "\"theme_id\":\"00000000")));
        made.put("vaut deux fois", contents(text -> text.replaceAll("\"code\":\"VS-0\\d\"", "\"code\":\"VS-01\"")));
        made.put("la pièce « ailleurs »", contents(text -> text.replaceFirst("\"pieces/[^\"]*\"", "\"ailleurs\"")));
        return made;
    }

    private byte[] contents(UnaryOperator<String> change) {
        return Repacked.of(file).with("convention.json", change).file();
    }

    /// Its manifest is no deflate stream any more, and the seal is right all the same.
    private static byte[] deflatedWrongly(byte[] file) {
        String read = new String(file, StandardCharsets.ISO_8859_1);
        byte[] broken = file.clone();
        broken[read.indexOf(Manifest.NAME) + Manifest.NAME.length()] = 7;
        int seal = read.lastIndexOf("maillage-sha256:") + "maillage-sha256:".length();
        MessageDigest digest = Digests.sha256();
        digest.update(broken, 0, read.lastIndexOf("maillage-sha256:"));
        byte[] right = HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(right, 0, broken, seal, right.length);
        return broken;
    }

    private static byte[] otherZip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bonjour.txt"));
            zip.write("x".repeat(200).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /// Cut, lengthened, or with bytes that changed, went or moved.
    private byte[] damaged(Random random, int kind) {
        int at = random.nextInt(file.length - 1);
        byte[] damaged = file.clone();
        return switch (kind) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> Arrays.copyOf(file, file.length + 1 + random.nextInt(100));
            case 2 -> {
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                yield damaged;
            }
            case 3 -> {
                int length = Math.min(file.length - at, 1 + random.nextInt(5000));
                for (int next = at; next < at + length; next++) {
                    damaged[next] = (byte) ~damaged[next];
                }
                yield damaged;
            }
            default -> {
                System.arraycopy(file, at + 1, damaged, at, file.length - at - 1);
                yield Arrays.copyOf(damaged, file.length - 1);
            }
        };
    }

    private String refusal(byte[] content) throws IOException {
        Path path = Files.write(folder.resolve("convention.zip"), content);
        return bringingBack.check(path) instanceof BringingBack.Verdict.Unfit(String sentence) ? sentence : "";
    }

    /// Every row of every table.
    private String everything() {
        return jdbc.sql("""
                        select md5(string_agg(xmlserialize(content query_to_xml(
                          'select md5(string_agg(t::text, '' '' order by t::text)) from ' || c.oid::regclass || ' t',
                          false, false, '') as text), ' ' order by c.oid))
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).single();
    }
}
