package city.weltoffen.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class IdentityApplication {

    static void main(String[] args) {
        SpringApplication.run(IdentityApplication.class, args);
    }
}
