package org.maillage.directory.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.directory.Scopes;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;

/// All that a territory has, as it leaves.
record Leaving(Structures structures, Services services, DirectoryExports exports, Scopes.Scope scope) {

    record File(byte[] content, Account account) {

        String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    Choice choice() {
        List<StructureId> ids =
                structures.listIn(scope.communes()).stream().map(Structure::id).toList();
        var given = new HashSet<ServiceId>();
        services.listGivenBy(ids).values().forEach(all -> all.forEach(service -> given.add(service.id())));
        return new Choice(ids, given);
    }

    File file(NationalFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            Account account = exports.write(format, choice(), out);
            return new File(out.toByteArray(), account);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    byte[] structuresTable(TableFormat format) {
        return table(exports.structures(format, provenance("Structures"), choice()));
    }

    byte[] servicesTable(TableFormat format) {
        return table(exports.services(format, provenance("Services"), choice()));
    }

    private static Provenance provenance(String subject) {
        return new Provenance(
                "saint-aubin",
                subject,
                "CTG de Saint-Aubin",
                List.of(),
                ZonedDateTime.of(2025, 11, 20, 10, 0, 0, 0, ZoneId.of("Europe/Paris")),
                "/espace/saint-aubin/annuaire");
    }

    private static byte[] table(TableFile<?> file) {
        var out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
