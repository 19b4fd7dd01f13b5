package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Opening;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives handlers their [Opening]: plain, or with what the request brings back.
@Configuration(proxyBeanMethods = false)
class OpeningArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Opening.class;
    }

    @Override
    public Opening resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = request.getNativeRequest(HttpServletRequest.class);
        return sent != null && binders != null && ReopeningFilter.isReopened(sent)
                ? new Reopened(request, sent, binders)
                : new Plain();
    }

    private record Plain() implements Opening {

        @Override
        public <F extends Record> F on(F saved) {
            return saved;
        }
    }

    private record Reopened(NativeWebRequest request, HttpServletRequest sent, WebDataBinderFactory binders)
            implements Opening {

        @Override
        @SuppressWarnings("unchecked")
        public <F extends Record> F on(F saved) {
            Object typed = bound(saved.getClass());
            return typed == null ? saved : (F) typed;
        }

        private @Nullable Object bound(Class<?> form) {
            try {
                var binder = (ServletRequestDataBinder)
                        binders.createBinder(request, null, "form", ResolvableType.forClass(form));
                binder.construct(sent);
                return binder.getTarget();
            } catch (Exception unlikeTheForm) {
                return null;
            }
        }
    }
}
