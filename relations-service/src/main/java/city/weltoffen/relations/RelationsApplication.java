package city.weltoffen.relations;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class RelationsApplication {

    static void main(String[] arguments) {
        SpringApplication.run(RelationsApplication.class, arguments);
    }
}
