package org.maillage.convention.portable;

import org.maillage.convention.contents.ContentsFormat;
import org.maillage.site.FrenchDates;

/// What is in the file, for who opens it in ten years.
final class Readme {

    private static final String TEXT = """
            %s
            %s

            Cette archive contient une convention territoriale globale, emportée de Maillage le %s.
            Source : %s
            Format : %s, version %d. Écrite par Maillage %s.

            CE QU’ELLE CONTIENT
            tableaux/        ce qui se lit dans un tableur (OpenDocument) : plan d’actions, enjeux, qui fait quoi, membres, journal.
            convention.json  toutes les données de la convention, table par table, éléments retirés compris.
            annuaire.json    les organisations, les personnes, les territoires et les structures dont parle la convention.
            journal.jsonl    qui a changé quoi, une ligne par changement, du plus ancien au plus récent.
            avenants/        le document de travail de chaque avenant, et ce dont il est parti.
            pieces/          les fichiers déposés dans la convention, sous leur nom.
            schema/          la description de convention.json (JSON Schema, 2020-12).
            manifest.json    la taille et l’empreinte SHA-256 de chaque fichier de l’archive.

            CE QU’ELLE NE CONTIENT PAS
            Les comptes, les mots de passe, les clés d’accès, les liens envoyés par message, ce que chacun suit pour soi.
            Les conventions d’avant et d’après, même en préparation : chacune s’emporte de son côté.
            %s

            LA ROUVRIR
            L’administration d’une instance de Maillage la rapporte depuis la page des conventions. L’archive porte son
            empreinte : modifiée, même d’un caractère, elle n’est plus reprise.

            Elle contient des noms de personnes : gardez-la et transmettez-la comme telle.
            """;

    private static final String SEEN = """
            Ce que la personne qui l’a emportée ne voit pas dans Maillage : ce que d’autres institutions gardent pour elles.
            Les adresses électroniques des personnes qui ne sont pas membres de la convention.""";

    private static final String COMPLETE = """
            Rien d’autre : elle est complète, avec ce que chaque institution garde pour elle et les adresses électroniques.
            Les tableaux, eux, montrent ce que voit la coordination.""";

    private Readme() {}

    static String of(Departure departure) {
        String title = departure.space().convention().title();
        return TEXT.formatted(
                title,
                "=".repeat(Math.min(title.length(), 100)),
                FrenchDates.dayAndTime(departure.at()),
                departure.source(),
                ContentsFormat.NAME,
                ContentsFormat.VERSION,
                Release.version(),
                departure.complete() ? COMPLETE : SEEN);
    }
}
