package org.maillage.partners.asking;

import java.util.List;
import org.maillage.plan.ActionRow;

/// An action one may ask about, with who could answer.
public record Candidate(ActionRow action, List<Contact> contacts) {

    public Candidate {
        contacts = List.copyOf(contacts);
    }

    public List<Contact> reachable() {
        return contacts.stream().filter(Contact::isReachable).toList();
    }

    /// Those in charge who could be written to if their address were known.
    public List<Contact> lackingAddress() {
        return contacts.stream()
                .filter(one -> one.inCharge() && one.maySee() && one.email() == null)
                .toList();
    }

    /// Why nobody can be written to, in a sentence.
    public String lack() {
        if (contacts.isEmpty()) {
            return action.pilots().isEmpty()
                    ? "Ni pilote, ni personne en charge."
                    : "Personne n’est en charge, et la convention ne connaît personne chez le pilote.";
        }
        Contact first = contacts.getFirst();
        return first.maySee()
                ? first.name() + " n’a pas d’adresse électronique."
                : "Cette action est réservée\u00a0: " + first.name() + " n’a pas le droit de la voir.";
    }
}
