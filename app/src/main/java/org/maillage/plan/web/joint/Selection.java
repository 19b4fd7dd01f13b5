package org.maillage.plan.web.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.PlanAddress;
import org.maillage.plan.web.PlanView;
import org.springframework.util.MultiValueMap;

/// The actions one chose in the list: those ticked, or whatever answers the filter. The filter is kept in both cases:
/// it is the list one comes back to, looked at as before.
///
/// @param results how many answered the filter when one took them all, or null when one ticked
record Selection(
        ActionFilter filter,
        PlanView view,
        List<String> codes,
        @Nullable Integer results) {

    private static final String CODE = "choix";
    private static final String ALL = "tous";

    static Selection read(MultiValueMap<String, String> parameters) {
        String all = String.valueOf(parameters.getFirst(ALL));
        return new Selection(
                ActionFilter.read(parameters.toSingleValueMap()).filter(),
                PlanView.read(parameters
                                .getOrDefault(PlanView.PARAMETER, List.of(""))
                                .getFirst())
                        .orElse(PlanView.TABLE),
                parameters.getOrDefault(CODE, List.of()).stream().distinct().toList(),
                all.matches("[0-9]{1,6}") ? Integer.valueOf(all) : null);
    }

    /// The address of the list it was made in.
    String list(Space space) {
        return in(space).of(filter);
    }

    List<Carried> fields(Space space) {
        var fields = new ArrayList<>(in(space).carrying(filter));
        if (results == null) {
            codes.forEach(code -> fields.add(new Carried(CODE, code)));
        } else {
            fields.add(new Carried(ALL, results.toString()));
        }
        return List.copyOf(fields);
    }

    private PlanAddress in(Space space) {
        return PlanAddress.of(space.path("/plan"), view);
    }

    /// The query string of these and other fields.
    static String query(List<Carried> fields) {
        return fields.stream()
                .map(field -> field.name() + "="
                        + java.net.URLEncoder.encode(field.value(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
