package city.weltoffen.gateway.pages;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The title of what the gateway itself offers. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    @Bean
    OpenAPI document() {
        return new OpenAPI().info(new Info().title("Weltoffen: gateway").version("1"));
    }
}
