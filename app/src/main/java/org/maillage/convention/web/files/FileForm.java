package org.maillage.convention.web.files;

import java.util.Arrays;
import java.util.List;
import org.maillage.base.Visibility;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.SeenBy;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// The name of a file and who sees it, as typed.
///
/// @param visibility a file for one institution is for one's own
public record FileForm(String name, String visibility, String version) {

    public FileForm {
        name = Typed.text(name);
        visibility = Typed.text(visibility);
        version = Typed.text(version);
    }

    /// Of a file that is still to come.
    static FileForm blank() {
        return new FileForm("", Visibility.PARTNERS.name(), "0");
    }

    static FileForm of(KeptFile file) {
        return new FileForm(file.name(), file.seenBy().visibility().name(), Integer.toString(file.version()));
    }

    FormErrors errors(Space space) {
        return openTo(space).contains(seen())
                ? FormErrors.NONE
                : FormErrors.of(
                        "visibility", "Choisissez parmi les lecteurs proposés\u00a0: vous ne verriez plus ce fichier.");
    }

    /// Of a file that is there, which keeps a name.
    FormErrors errorsOfNamed(Space space) {
        return name.isEmpty() ? FormErrors.of("name", "Donnez un nom au fichier.") : errors(space);
    }

    /// @param before what stood there: a file of another institution stays with it
    SeenBy seenBy(Space space, SeenBy before) {
        if (seen() == before.visibility()) {
            return before;
        }
        var own = space.member().institution();
        return new SeenBy(seen(), seen() == Visibility.INSTITUTION && own != null ? own.value() : null);
    }

    List<OptionGroup> readers(Space space, Words words) {
        return OptionGroup.single(openTo(space).stream()
                .map(one -> new Option(one.name(), readers(one.name(), words), one == seen()))
                .toList());
    }

    Conflict.Fields against(FileForm theirs, Words words) {
        return new Conflict.Fields()
                .add("Nom", theirs.name, name, "name")
                .add("Qui peut le voir", readers(theirs.visibility, words), readers(visibility, words), "visibility");
    }

    private static String readers(String visibility, Words words) {
        return words.find("file.reader." + visibility).orElse("");
    }

    private Visibility seen() {
        return Typed.findChoice(Visibility.class, visibility).orElse(Visibility.PARTNERS);
    }

    private static List<Visibility> openTo(Space space) {
        var own = space.member().institution();
        return Arrays.stream(Visibility.values())
                .filter(one -> space.rights().maySee(one, own))
                .toList();
    }
}
