package city.weltoffen.networking;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class NetworkingApplication {

    static void main(String[] arguments) {
        SpringApplication.run(NetworkingApplication.class, arguments);
    }
}
