package org.commonhold.server.api.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonhold.bank.BankProfileId;
import org.commonhold.bank.BankProfileRow;
import org.commonhold.bank.BankProfiles;
import org.commonhold.bankfile.BankProfileRefused;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.kernel.Problem;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** How banks and agents write their registries. */
@Path("bank/profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BankProfilesResource {

    private final BankProfiles profiles;

    @Inject
    BankProfilesResource(BankProfiles profiles) {
        this.profiles = profiles;
    }

    /** By name. */
    @GET
    public Listing<BankProfileRow> list(@BeanParam Page page) {
        return page.cut(profiles.list());
    }

    @POST
    @Creates
    public BankProfileRow add(Profile profile) {
        return profiles.add(profile.name(), profile.profile());
    }

    @PUT
    @Path("{bankProfile}")
    public BankProfileRow change(@PathParam("bankProfile") BankProfileId id, Profile profile) {
        return profiles.change(id, profile.name(), profile.profile());
    }

    /** @param columns name of a field to its column, from 0 */
    public record Profile(
            String name,
            String encoding,
            String separator,
            int headerLines,
            String trailer,
            Map<String, Integer> columns,
            String dayPattern,
            String decimalMark,
            boolean net) {

        RegistryProfile profile() {
            var fields = new EnumMap<RegistryField, Integer>(RegistryField.class);
            columns.forEach((name, column) -> fields.put(field(name), column));
            return new RegistryProfile(encoding, separator, headerLines, trailer, fields, dayPattern, decimalMark, net);
        }

        private static RegistryField field(String name) {
            try {
                return RegistryField.valueOf(name);
            } catch (IllegalArgumentException e) {
                throw new BankProfileRefused(
                        List.of(Problem.of("bankfile.profile.field", name).at("columns")));
            }
        }
    }
}
