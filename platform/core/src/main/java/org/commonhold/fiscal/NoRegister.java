package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;

/** Of a company that has switched its register off: what still waited is left for a person. */
@ApplicationScoped
class NoRegister implements FiscalRegister {

    private static final String OFF = "register_off";

    @Override
    public FiscalProvider provider() {
        return FiscalProvider.NONE;
    }

    @Override
    public FiscalAnswer send(FiscalAccess access, FiscalData receipt) {
        return new FiscalAnswer.Refused(OFF);
    }

    @Override
    public FiscalAnswer ask(FiscalAccess access, String id) {
        return new FiscalAnswer.Refused(OFF);
    }
}
