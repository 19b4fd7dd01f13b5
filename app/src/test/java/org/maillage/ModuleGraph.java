package org.maillage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/// Who uses whom among the modules, as the code does it: drawn without the arrows that others imply.
///
/// @param uses names of the modules that each uses directly
record ModuleGraph(Map<String, Set<String>> uses) {

    static ModuleGraph of(ApplicationModules modules) {
        var uses = new TreeMap<String, Set<String>>();
        for (ApplicationModule module : modules) {
            uses.computeIfAbsent(outermost(module), name -> new TreeSet<>())
                    .addAll(module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                            .uniqueModules()
                            .map(ModuleGraph::outermost)
                            .filter(name -> !name.equals(outermost(module)))
                            .collect(Collectors.toSet()));
        }
        return new ModuleGraph(uses);
    }

    String asMermaid() {
        return uses.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(used -> !isImplied(module.getKey(), used))
                        .map(used -> "    " + module.getKey() + " --> " + used))
                .collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```"));
    }

    private boolean isImplied(String user, String used) {
        return uses.getOrDefault(user, Set.of()).stream()
                .anyMatch(between -> !between.equals(used) && reaches(between, used));
    }

    private boolean reaches(String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private static String outermost(ApplicationModule module) {
        String name = module.getIdentifier().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
