package org.webnav.erp.web;

import org.webnav.console.tck.ConsoleModuleTck;

public final class ConsoleModuleTest extends ConsoleModuleTck {}
