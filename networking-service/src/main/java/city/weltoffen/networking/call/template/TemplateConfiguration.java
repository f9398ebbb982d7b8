package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A code names one template. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    IndexPlan callTemplatesByCode() {
        return IndexPlan.unique("callTemplates", "details.code");
    }
}
