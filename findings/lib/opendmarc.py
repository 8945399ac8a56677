import ctypes, sys
library = ctypes.CDLL('libopendmarc.so.2')
library.opendmarc_policy_connect_init.restype = ctypes.c_void_p
library.opendmarc_policy_status_to_str.restype = ctypes.c_char_p
for txt in sys.argv[1:]:
    policy = ctypes.c_void_p(library.opendmarc_policy_connect_init(b'192.0.2.1', 0))
    library.opendmarc_policy_store_from_domain(policy, b'example.org')
    status = library.opendmarc_policy_parse_dmarc(policy, b'example.org', txt.encode())
    share = ctypes.c_int()
    library.opendmarc_policy_fetch_pct(policy, ctypes.byref(share))
    print(f'opendmarc {txt}: {library.opendmarc_policy_status_to_str(status).decode()}, pct {share.value}')
