package city.weltoffen.defaults.problems;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** Problems in German and English; German is read by who names no language. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import({ProblemAdvice.class, UnknownFields.class})
class ProblemsAutoConfiguration {

    @Bean
    Problems problems() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("problems/service", "problems/defaults");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.GERMAN);
        messages.setAlwaysUseMessageFormat(true);
        return new Problems(messages);
    }

    @Bean
    JsonMapperBuilderCustomizer strictRequests() {
        return mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule("strict values")
                        .addDeserializer(String.class, new PlainText())
                        .addDeserializer(LocalDate.class, new PossibleDay()))
                .addHandler(new UnknownFields.Collector());
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.GERMAN, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.GERMAN);
        return resolver;
    }
}
