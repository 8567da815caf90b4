package org.commonhold.server.api.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.server.api.CallerLanguage;
import org.commonhold.whatif.PricePreview;
import org.commonhold.whatif.WhatIf;
import org.commonhold.whatif.WhatIfAnswer;

/** Prices a document of facts and tariffs; nothing is stored. The same as {@code commonhold price FILE}. */
@Path("pricing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PricingResource {

    private final PricePreview preview;

    @Inject
    PricingResource(PricePreview preview) {
        this.preview = preview;
    }

    /** Lines with their computation in the caller's language; what could not be priced stands in the faults. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public WhatIfAnswer preview(@Context HttpHeaders headers, WhatIf document) {
        return preview.answer(document, CallerLanguage.of(headers));
    }
}
