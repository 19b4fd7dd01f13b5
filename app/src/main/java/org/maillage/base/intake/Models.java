package org.maillage.base.intake;

import java.util.List;
import java.util.Locale;
import org.maillage.base.tables.FillableTable;

/// The spreadsheet that a kind offers to who begins with nothing.
public final class Models {

    private static final List<String> INSTRUCTIONS = List.of(
            "Remplissez la première feuille à partir de sa deuxième ligne\u00a0: une ligne par élément.",
            "Gardez les en-têtes\u00a0; leur ordre est libre, et vous pouvez retirer les colonnes dont vous n’avez pas besoin.",
            "Laissez vide ce que vous ne savez pas\u00a0: une case vide ne change rien à ce qui est déjà là.",
            "Une colonne à liste en propose les mots dans chaque case. Si elle en prend plusieurs, écrivez-les dans la"
                    + " même case, un par ligne\u00a0: Alt + Entrée dans Excel, Ctrl + Entrée dans LibreOffice.",
            "Écrivez les dates avec le jour, le mois et l’année, par exemple 01/09/2026.",
            "Enregistrez au format .ods ou .xlsx, puis envoyez le fichier depuis la page «\u00a0Importer un fichier\u00a0»\u00a0: vous"
                    + " le relirez ligne par ligne avant que rien ne soit écrit.");

    private Models() {}

    public static <S> FillableTable of(IntakeKind<S> kind, S scope) {
        String name = kind.label();
        return new FillableTable(
                name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1), INSTRUCTIONS, kind.model(scope));
    }
}
