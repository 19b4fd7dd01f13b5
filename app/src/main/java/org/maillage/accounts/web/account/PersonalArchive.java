package org.maillage.accounts.web.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.PersonalData;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFormat;
import org.maillage.base.tables.Tables;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// One archive: a spreadsheet for each list that holds something, and the whole as JSON.
@Component
class PersonalArchive {

    private static final int COLUMN_CHARS = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final InstanceAddress instance;
    private final Clock clock;

    PersonalArchive(InstanceAddress instance, Clock clock) {
        this.instance = instance;
        this.clock = clock;
    }

    byte[] of(SignedInPerson me, List<PersonalData.Part> parts, byte[] json) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "mes-donnees.json", json);
            for (PersonalData.Part part : parts) {
                if (!part.rows().isEmpty()) {
                    put(zip, fileName(part), sheet(me, part));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] sheet(SignedInPerson me, PersonalData.Part part) throws IOException {
        var provenance = new Provenance(
                "mes-donnees",
                part.heading(),
                me.actor().name(),
                List.of(),
                ZonedDateTime.now(clock),
                instance.of("/espace/compte"));
        List<TableColumn<Map<String, @Nullable Object>>> columns = part.rows().getFirst().keySet().stream()
                .map(name -> TableColumn.<Map<String, @Nullable Object>>text(
                        name, COLUMN_CHARS, row -> words(row.get(name))))
                .toList();
        var bytes = new ByteArrayOutputStream();
        Tables.write(TableFormat.ODS, new Table<>(provenance, columns), part.rows().stream(), bytes);
        return bytes.toByteArray();
    }

    private static @Nullable String words(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? "oui" : "non";
            case Date day -> day.toLocalDate().format(DAY);
            case LocalDate day -> day.format(DAY);
            case Timestamp moment -> words(moment.toInstant());
            case Instant moment -> moment.atZone(FrenchDates.PARIS).format(MOMENT);
            default -> value.toString();
        };
    }

    private static String fileName(PersonalData.Part part) {
        String letters = Normalizer.normalize(part.heading(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return letters + ".ods";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
