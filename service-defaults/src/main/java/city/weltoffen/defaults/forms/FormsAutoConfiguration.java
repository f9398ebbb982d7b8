package city.weltoffen.defaults.forms;

import io.github.bucket4j.Bucket;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The limit of public forms, for every service that has some. */
@AutoConfiguration
@ConditionalOnClass(Bucket.class)
@EnableConfigurationProperties(FormSettings.class)
class FormsAutoConfiguration {

    @Bean
    FormLimit formLimit(FormSettings settings) {
        return new FormLimit(settings);
    }
}
