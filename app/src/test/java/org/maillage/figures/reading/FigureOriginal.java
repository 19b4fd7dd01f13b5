package org.maillage.figures.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file of a producer, or written by hand in its layout, cut to some hundred lines.
///
/// @param year that its layout does not tell, or null
/// @param separator between its cells
/// @param guarded pairs of columns that cannot change places unnoticed
public record FigureOriginal(
        String name,
        byte[] bytes,
        Charset charset,
        @Nullable Integer year,
        char separator,
        List<String[]> guarded) {

    private static final int LINES = 300;

    boolean isDocument() {
        return name.endsWith(".json");
    }

    String text() {
        return new String(bytes, charset);
    }

    /// Those of the shared folder where it stands, then those of the house.
    static List<FigureOriginal> list() {
        var originals = new ArrayList<FigureOriginal>();
        Charset utf8 = StandardCharsets.UTF_8;
        real(originals, "caf/inseecaf2021_iris.csv", utf8, null, ';', "iris_code a", "a enf", "am enf_2");
        real(originals, "caf/insee_cnaf_DEMO_2020_V1_QP.csv", utf8, null, ';', "CODGEO POP_MUN", "A ENF");
        real(originals, "caf/insee_cnaf_DEMO_2020_V1_COM.csv", utf8, null, ';', "CODGEO A", "A ENF");
        real(originals, "population/filosofi_disp_iris_2015.csv", utf8, null, ',', "IRIS COM", "DISP_MED15 DISP_D115");
        real(originals, "reference/insee_cog_commune2021.csv", utf8, null, ',', "TYPECOM COM", "COM LIBELLE");
        Charset windows = Charset.forName("windows-1252");
        real(
                originals,
                "reference/banatic_perimetre-epci-a-fp_2025.csv",
                windows,
                null,
                ';',
                "siren insee",
                "pmun_2025 total_pop_mun",
                "siren nb_membres");
        real(originals, "population/angers_filosofi2021_carreaux200m.json", utf8, null, ',');
        own(originals, "caf_IRIS_2023.csv", null, ';', "IRIS A", "A ENF");
        own(originals, "base-ic-evol-struct-pop-2022.CSV", null, ';', "IRIS COM", "P22_POP P22_POP0002");
        own(originals, "BASE_TD_FILO_IRIS_2021_DISP.csv", null, ';', "DISP_MED21 DISP_D121", "IRIS DISP_Q121");
        own(originals, "txcouv_pe_com.csv", null, ';', "annee numcom", "numcom nomcom");
        own(originals, "carreaux_200m_met.csv", 2021, ',', "idcar_200m lcog_geo", "lcog_geo idcar_1km");
        return originals;
    }

    private static void real(
            List<FigureOriginal> originals,
            String name,
            Charset charset,
            @Nullable Integer year,
            char separator,
            String... guarded) {
        Path file = Path.of(System.getProperty("maillage.shared"), "data", name);
        if (Files.exists(file)) {
            originals.add(of(file, charset, year, separator, guarded));
        }
    }

    private static void own(
            List<FigureOriginal> originals, String name, @Nullable Integer year, char separator, String... guarded) {
        Path file = Path.of(System.getProperty("maillage.root"), "app/src/test/resources/figures/never-seen", name);
        originals.add(of(file, StandardCharsets.UTF_8, year, separator, guarded));
    }

    private static FigureOriginal of(
            Path file, Charset charset, @Nullable Integer year, char separator, String... guarded) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            byte[] some = name.endsWith(".json")
                    ? bytes
                    : shortened(new String(bytes, charset), name).getBytes(charset);
            return new FigureOriginal(
                    name,
                    some,
                    charset,
                    year,
                    separator,
                    Stream.of(guarded).map(pair -> pair.split(" ")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A list of EPCI says how many communes each has: it is cut between two of them.
    private static String shortened(String text, String name) {
        List<String> lines = text.lines().toList();
        int end = Math.min(LINES, lines.size());
        while (name.startsWith("banatic") && siren(lines.get(end)).equals(siren(lines.get(end - 1)))) {
            end++;
        }
        return String.join("\r\n", lines.subList(0, end)) + "\r\n";
    }

    private static String siren(String line) {
        return line.split(";")[1];
    }
}
