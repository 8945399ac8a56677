import ctypes, os, sys

SETOPT, QUERY_METHOD, QUERY_INFO, BY_FILE = 1, 6, 7, 1
library = ctypes.CDLL('libopendkim.so.11')
library.dkim_init.restype = library.dkim_verify.restype = ctypes.c_void_p
library.dkim_getresultstr.restype = ctypes.c_char_p
message, key = open('signed.eml', 'rb').read(), open('key.txt').read()
for record in sys.argv[1:]:
    with open('keys', 'w') as keys:
        keys.write(os.environ.get('SELECTOR', 'dkim') + '._domainkey.example.org ' + record.replace('KEY', key) + '\n')
    lib = ctypes.c_void_p(library.dkim_init(None, None))
    method, info = ctypes.c_int(BY_FILE), ctypes.create_string_buffer(b'keys')
    library.dkim_options(lib, SETOPT, QUERY_METHOD, ctypes.byref(method), ctypes.c_size_t(4))
    library.dkim_options(lib, SETOPT, QUERY_INFO, info, ctypes.c_size_t(5))
    status = ctypes.c_int()
    dkim = ctypes.c_void_p(library.dkim_verify(lib, b'1', None, ctypes.byref(status)))
    library.dkim_chunk(dkim, message, ctypes.c_size_t(len(message)))
    library.dkim_chunk(dkim, None, ctypes.c_size_t(0))
    result = library.dkim_eom(dkim, None)
    print(f'opendkim   {record}: {library.dkim_getresultstr(result).decode()}')
