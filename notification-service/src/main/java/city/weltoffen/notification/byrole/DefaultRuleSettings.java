package city.weltoffen.notification.byrole;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.default-rules}.
 *
 * @param file the rules that come by themselves with a role; a city may name its own
 */
@Validated
@ConfigurationProperties("weltoffen.default-rules")
record DefaultRuleSettings(
        @NotNull @DefaultValue("classpath:default-rules.yml")
        Resource file) {}
