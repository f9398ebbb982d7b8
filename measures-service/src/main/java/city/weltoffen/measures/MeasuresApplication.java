package city.weltoffen.measures;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class MeasuresApplication {

    static void main(String[] arguments) {
        SpringApplication.run(MeasuresApplication.class, arguments);
    }
}
