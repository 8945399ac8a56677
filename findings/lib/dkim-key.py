import sys

import dkim

message, key = open('signed.eml', 'rb').read(), open('key.txt').read()
for record in sys.argv[1:]:
    txt = record.replace('KEY', key).encode()
    print(f'dkimpy     {record}: {dkim.verify(message, dnsfunc=lambda name, timeout=5: txt)}')
