package org.maillage.convention.web.members;

import java.util.ArrayList;
import java.util.List;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.site.FormErrors;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The members as a file: who reads the list without the e-mails takes it away without them.
@Controller
class MemberExportController implements SpaceTable {

    private final Members members;
    private final Themes themes;
    private final Provenances provenances;
    private final Words words;

    MemberExportController(Members members, Themes themes, Provenances provenances, Words words) {
        this.members = members;
        this.themes = themes;
        this.provenances = provenances;
        this.words = words;
    }

    @GetMapping("/espace/{convention}" + MemberController.INSIDE + "/export.{format}")
    View export(Space space, @PathVariable String format) {
        return file(space, TableFormat.of(format));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS);
    }

    private TableFile<?> file(Space space, TableFormat format) {
        var page = new MembersPage(space, members.listOf(space.id()), themes.listOf(space.id()), FormErrors.NONE);
        var provenance = provenances.of(space, "Membres", List.of(), MemberController.INSIDE);
        return new TableFile<>(format, table(page, provenance), () -> page.members().stream());
    }

    private Table<MemberCard> table(MembersPage page, Provenance provenance) {
        var columns = new ArrayList<TableColumn<MemberCard>>(List.of(
                TableColumn.text("Nom", 26, MemberCard::name),
                TableColumn.text("Fonction", 36, MemberCard::function),
                TableColumn.text("Organisation", 30, MemberCard::organisation),
                TableColumn.text("Rôle", 14, member -> words.of(member.role())),
                TableColumn.lines(
                        "Thèmes confiés",
                        30,
                        member -> page.coordinatesAll(member)
                                ? List.of("toute la convention")
                                : page.themesOf(member).stream()
                                        .map(Theme::name)
                                        .toList()),
                TableColumn.text("Compte", 22, member -> words.of(member.presence()))));
        if (page.showsEmails()) {
            columns.add(TableColumn.text("Adresse électronique", 34, MemberCard::email));
        }
        return new Table<>(provenance, columns);
    }
}
