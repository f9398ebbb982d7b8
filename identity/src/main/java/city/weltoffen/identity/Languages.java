package city.weltoffen.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** German or English: as chosen by {@code ?lang}, which is remembered, or as the browser asks; German otherwise. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("WELTOFFEN_IDENTITY_LANGUAGE") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return supported(Locale.forLanguageTag(value)) ? Locale.forLanguageTag(value) : Locale.GERMAN;
            }
        };
        resolver.setDefaultLocaleFunction(Languages::asked);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var chosen = new LocaleChangeInterceptor();
        chosen.setParamName("lang");
        chosen.setIgnoreInvalidLocale(true);
        registry.addInterceptor(chosen);
    }

    private static Locale asked(HttpServletRequest request) {
        var wishes = request.getHeader("Accept-Language") == null
                ? Stream.<Locale>empty()
                : Collections.list(request.getLocales()).stream();
        return wishes.filter(Languages::supported)
                .findFirst()
                .map(wish -> Locale.of(wish.getLanguage()))
                .orElse(Locale.GERMAN);
    }

    private static boolean supported(Locale locale) {
        return locale.getLanguage().equals("de") || locale.getLanguage().equals("en");
    }
}
