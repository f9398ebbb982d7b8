package city.weltoffen.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The form where one says who one is, with the demo users beside it. */
@Controller
class LoginPage {

    private final IdentityProperties properties;

    LoginPage(IdentityProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("users", properties.users());
        model.addAttribute("home", properties.gatewayUrl().toString());
        return "login";
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + properties.gatewayUrl();
    }
}
