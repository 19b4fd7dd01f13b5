package org.maillage.demo;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// How the files spell what the records hold: enum values in small letters with hyphens; a key may be absent when the
/// record says nullable, or when it is a list (then empty) or a yes or no (then no).
class DemoSpelling extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            return isRequired(parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()]);
        }
        return super.hasRequiredMarker(config, member);
    }

    // The caller reads the array it gave, not the one returned.
    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        for (int i = 0; i < values.length; i++) {
            names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return names;
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != List.class
                && component.getType() != boolean.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
