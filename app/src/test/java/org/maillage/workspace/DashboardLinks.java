package org.maillage.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numbers of a dashboard that lead to a list of actions, as a browser would read them.
final class DashboardLinks {

    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]*/plan(?:\\?[^\"]*)?)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(\\d+)");
    private static final Pattern ZONING = Pattern.compile("\\(QPV\u00a0\\d{4}\\)");

    private DashboardLinks() {}

    /// @param number the first number between the tags, the year of a zoning left aside
    record Counted(String path, int number) {

        Map<String, String> query() {
            var parameters = new LinkedHashMap<String, String>();
            int mark = path.indexOf('?');
            if (mark >= 0) {
                for (String pair :
                        path.substring(mark + 1).replace("&amp;", "&").split("&", -1)) {
                    parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
            }
            return parameters;
        }
    }

    static List<Counted> in(String html) {
        var found = new ArrayList<Counted>();
        for (MatchResult link : LINK.matcher(html).results().toList()) {
            var number =
                    NUMBER.matcher(ZONING.matcher(link.group(2)).replaceAll("").replaceAll("<[^>]*>", " "));
            if (number.find()) {
                found.add(new Counted(link.group(1), Integer.parseInt(number.group(1))));
            }
        }
        return found;
    }
}
