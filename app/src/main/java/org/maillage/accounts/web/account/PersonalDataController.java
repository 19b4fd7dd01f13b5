package org.maillage.accounts.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.accounts.PersonalData;
import org.maillage.accounts.SignedInPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Hands a person everything that the modules of the instance hold on them: one archive of spreadsheets with the same
/// as JSON, or the JSON alone.
@Controller
class PersonalDataController {

    private final List<PersonalData> holdings;
    private final PersonalArchive archive;
    private final JsonMapper json;

    PersonalDataController(List<PersonalData> holdings, PersonalArchive archive, JsonMapper json) {
        this.holdings = holdings;
        this.archive = archive;
        this.json = json;
    }

    @GetMapping("/espace/compte/mes-donnees.zip")
    ResponseEntity<byte[]> downloadAll(@AuthenticationPrincipal SignedInPerson me) {
        List<PersonalData.Part> parts = partsOf(me);
        return file("mes-donnees.zip", MediaType.valueOf("application/zip"), archive.of(me, parts, jsonOf(parts)));
    }

    @GetMapping("/espace/compte/mes-donnees.json")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedInPerson me) {
        return file("mes-donnees.json", MediaType.APPLICATION_JSON, jsonOf(partsOf(me)));
    }

    private List<PersonalData.Part> partsOf(SignedInPerson me) {
        return holdings.stream()
                .flatMap(holding -> holding.heldOn(me.person()).stream())
                .toList();
    }

    private byte[] jsonOf(List<PersonalData.Part> parts) {
        var held = new LinkedHashMap<String, Object>();
        // Two modules may hold things of one name.
        parts.stream()
                .collect(Collectors.groupingBy(
                        PersonalData.Part::heading,
                        LinkedHashMap::new,
                        Collectors.flatMapping(part -> part.rows().stream(), Collectors.toList())))
                .forEach(held::put);
        var left = new LinkedHashMap<String, String>();
        holdings.forEach(holding -> left.putAll(holding.leavesOut()));
        held.put("laissé de côté", left);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(held);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        String attachment =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .contentType(type)
                .body(content);
    }
}
