package org.maillage.directory.web.professionals;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.directory.professionals.Proposal;
import org.maillage.site.Typed;

/// Somebody to propose, as typed.
public record ProposalForm(
        @NotBlank(message = "Écrivez son prénom et son nom.") @Size(max = 150, message = "{accounts.text.long}")
        String name,

        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String address,

        @Size(max = 200, message = "{accounts.text.long}") String function,
        @Size(max = 200, message = "{accounts.text.long}") String organisation,
        @Size(max = 1000, message = "{accounts.text.long}") String message) {

    static final ProposalForm EMPTY = new ProposalForm("", "", "", "", "");

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public ProposalForm {
        name = Typed.line(name);
        address = Typed.line(address);
        function = Typed.line(function);
        organisation = Typed.line(organisation);
        message = Typed.text(message);
    }

    Proposal.Whom toWhom() {
        return new Proposal.Whom(address, name, function, organisation, message);
    }
}
