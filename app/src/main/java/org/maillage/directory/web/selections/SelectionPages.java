package org.maillage.directory.web.selections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structures;
import org.maillage.directory.selections.Selection;
import org.maillage.directory.web.MailAddressForm;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of what is being chosen.
@Component
class SelectionPages {

    private final FamilyLists lists;
    private final Scopes scopes;
    private final People people;
    private final Organisations organisations;

    SelectionPages(FamilyLists lists, Scopes scopes, People people, Organisations organisations) {
        this.lists = lists;
        this.scopes = scopes;
        this.people = people;
        this.organisations = organisations;
    }

    SelectionPage pageOf(
            Space space,
            Selection selection,
            @Nullable Filled<NoteForm> note,
            @Nullable Filled<MailAddressForm> sending) {
        FamilyList list = listOf(space, selection);
        int count = list.items().size();
        return new SelectionPage(
                space.path(SelectionDesk.PATH),
                List.of(new Link("Annuaire", space.path(Structures.PATH))),
                count + "\u00a0" + (count < 2 ? "lieu ou service choisi" : "lieux et services choisis"),
                list,
                signatureOf(space),
                note == null ? Filled.fresh(new NoteForm(selection.note())) : note,
                sending == null ? Filled.fresh(new MailAddressForm("")) : sending);
    }

    FamilyList listOf(Space space, Selection selection) {
        return lists.of(scopes.of(space).territory(), selection);
    }

    /// "Claire Méterreau (Ville d’Angers)".
    String signatureOf(Space space) {
        String name = people.getPerson(space.member().person()).name();
        OrganisationId organisation = space.member().organisation();
        Organisation own = organisation == null
                ? null
                : organisations.byId(List.of(organisation)).get(organisation);
        return own == null ? name : name + " (" + own.name() + ")";
    }
}
