package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Fetches the sheets that a link may correct; anything else does not exist.
@Component
class KeptSheets {

    private final ReviewDesk desk;
    private final ReviewAnswering answering;
    private final Structures structures;
    private final Services services;

    KeptSheets(ReviewDesk desk, ReviewAnswering answering, Structures structures, Services services) {
        this.desk = desk;
        this.answering = answering;
        this.structures = structures;
        this.services = services;
    }

    ModelAndView receiveStructure(
            LinkToken token, UUID id, HttpServletRequest visit, Function<Kept<Structure>, ModelAndView> onwards) {
        return receive(
                token,
                id,
                visit,
                asked -> asked.service() == null ? structures.findStructure(asked.structure()) : Optional.empty(),
                onwards);
    }

    ModelAndView receiveService(
            LinkToken token, UUID id, HttpServletRequest visit, Function<Kept<Service>, ModelAndView> onwards) {
        return receive(
                token,
                id,
                visit,
                asked -> Optional.ofNullable(asked.service()).flatMap(services::findService),
                onwards);
    }

    private <S> ModelAndView receive(
            LinkToken token,
            UUID id,
            HttpServletRequest visit,
            Function<AskedSheet, Optional<S>> find,
            Function<Kept<S>, ModelAndView> onwards) {
        return desk.receive(token, visit, ask -> {
            AskedSheet asked = ReviewAnswering.getSheet(ask, id);
            S sheet = find.apply(asked).orElseThrow(() -> NotFound.of("Asked sheet", id));
            return onwards.apply(new Kept<>(token, ask, asked, sheet, answering));
        });
    }
}
