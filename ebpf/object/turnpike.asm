
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
       0:	r6 = r3
       1:	r4 = *(u64 *)(r1 + 0x18)
       2:	r4 *= r6
       3:	r3 = *(u64 *)(r1 + 0x10)
       4:	r3 *= r2
       5:	r4 += r3
       6:	r8 = r4
       7:	r8 >>= 0x20
       8:	r8 ^= r4
       9:	r3 = *(u64 *)(r1 + 0x38)
      10:	r8 *= r3
      11:	r3 = -0x100000000 ll
      13:	*(u64 *)(r10 - 0x10) = r2
      14:	r4 = r2
      15:	r4 &= r3
      16:	r2 = 0xffff0000 ll
      18:	r4 |= r2
      19:	*(u64 *)(r10 - 0x20) = r4
      20:	w7 = 0x0
      21:	w2 = *(u32 *)(r1 + 0x8)
      22:	*(u32 *)(r10 - 0x8) = w2
      23:	r1 += 0x208
      24:	*(u64 *)(r10 - 0x18) = r1
      25:	r8 >>= 0x21
      26:	r9 = 0x0
      27:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      28:	w1 = w8
      29:	w1 += w7
      30:	w2 = *(u32 *)(r10 - 0x8)
      31:	w1 &= w2
      32:	*(u32 *)(r10 - 0x4) = w1
      33:	r2 = r10
      34:	r2 += -0x4
      35:	r1 = 0x0 ll
		0000000000000118:  R_BPF_64_64	NARROW
      37:	call 0x1
      38:	r3 = 0xffffffffffff ll
      40:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      41:	r1 = *(u64 *)(r0 + 0x8)
      42:	r1 &= r3
      43:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      44:	w1 = *(u32 *)(r0 + 0x0)
      45:	r2 = *(u64 *)(r10 - 0x10)
      46:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      47:	w2 = *(u8 *)(r0 + 0x1f)
      48:	r2 <<= 0x5
      49:	r1 = *(u64 *)(r10 - 0x18)
      50:	r1 += r2
      51:	r2 = *(u64 *)(r1 + 0x0)
      52:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      53:	r1 = *(u64 *)(r1 + 0x8)
      54:	r2 = *(u64 *)(r10 - 0x20)
      55:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
      56:	r1 = *(u64 *)(r0 + 0x48)
      57:	r2 = r1
      58:	r2 &= r3
      59:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      60:	w2 = *(u32 *)(r0 + 0x40)
      61:	r3 = *(u64 *)(r10 - 0x10)
      62:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      63:	w3 = *(u8 *)(r0 + 0x5f)
      64:	r3 <<= 0x5
      65:	r2 = *(u64 *)(r10 - 0x18)
      66:	r2 += r3
      67:	r3 = *(u64 *)(r2 + 0x0)
      68:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      69:	r2 = *(u64 *)(r2 + 0x8)
      70:	r3 = *(u64 *)(r10 - 0x20)
      71:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
      72:	w7 += 0x1
      73:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      74:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
      75:	r0 += 0x8
      76:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
      77:	r0 += 0x48
      78:	r9 = r0
      79:	r0 = r9
      80:	exit

0000000000000288 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
      81:	r5 = *(u64 *)(r1 + 0x90)
      82:	r6 = *(u64 *)(r1 + 0x88)
      83:	w0 = w4
      84:	w0 &= 0xffff
      85:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
      86:	w0 = 0x1
      87:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
      88:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
      89:	w5 = *(u16 *)(r1 + 0x98)
      90:	w6 = w4
      91:	w6 &= 0xffff
      92:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      93:	w5 = *(u16 *)(r1 + 0xb0)
      94:	r6 = *(u64 *)(r1 + 0xa8)
      95:	r7 = *(u64 *)(r1 + 0xa0)
      96:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      97:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      98:	w6 = w4
      99:	w6 &= 0xffff
     100:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     101:	w5 = *(u16 *)(r1 + 0xc8)
     102:	r6 = *(u64 *)(r1 + 0xc0)
     103:	r7 = *(u64 *)(r1 + 0xb8)
     104:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     105:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     106:	w6 = w4
     107:	w6 &= 0xffff
     108:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     109:	w5 = *(u16 *)(r1 + 0xe0)
     110:	r6 = *(u64 *)(r1 + 0xd8)
     111:	r7 = *(u64 *)(r1 + 0xd0)
     112:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     113:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     114:	w6 = w4
     115:	w6 &= 0xffff
     116:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     117:	w5 = *(u16 *)(r1 + 0xf8)
     118:	r6 = *(u64 *)(r1 + 0xf0)
     119:	r7 = *(u64 *)(r1 + 0xe8)
     120:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     121:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     122:	w6 = w4
     123:	w6 &= 0xffff
     124:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     125:	w5 = *(u16 *)(r1 + 0x110)
     126:	r6 = *(u64 *)(r1 + 0x108)
     127:	r7 = *(u64 *)(r1 + 0x100)
     128:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     129:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     130:	w6 = w4
     131:	w6 &= 0xffff
     132:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     133:	w5 = *(u16 *)(r1 + 0x128)
     134:	r6 = *(u64 *)(r1 + 0x120)
     135:	r7 = *(u64 *)(r1 + 0x118)
     136:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     137:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     138:	w6 = w4
     139:	w6 &= 0xffff
     140:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     141:	w5 = *(u16 *)(r1 + 0x140)
     142:	r6 = *(u64 *)(r1 + 0x138)
     143:	r7 = *(u64 *)(r1 + 0x130)
     144:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     145:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     146:	w6 = w4
     147:	w6 &= 0xffff
     148:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     149:	w5 = *(u16 *)(r1 + 0x158)
     150:	r6 = *(u64 *)(r1 + 0x150)
     151:	r7 = *(u64 *)(r1 + 0x148)
     152:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     153:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     154:	w6 = w4
     155:	w6 &= 0xffff
     156:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     157:	w5 = *(u16 *)(r1 + 0x170)
     158:	r6 = *(u64 *)(r1 + 0x168)
     159:	r7 = *(u64 *)(r1 + 0x160)
     160:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     161:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     162:	w6 = w4
     163:	w6 &= 0xffff
     164:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     165:	w5 = *(u16 *)(r1 + 0x188)
     166:	r6 = *(u64 *)(r1 + 0x180)
     167:	r7 = *(u64 *)(r1 + 0x178)
     168:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     169:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     170:	w6 = w4
     171:	w6 &= 0xffff
     172:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     173:	w5 = *(u16 *)(r1 + 0x1a0)
     174:	r6 = *(u64 *)(r1 + 0x198)
     175:	r7 = *(u64 *)(r1 + 0x190)
     176:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     177:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     178:	w6 = w4
     179:	w6 &= 0xffff
     180:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     181:	w5 = *(u16 *)(r1 + 0x1b8)
     182:	r6 = *(u64 *)(r1 + 0x1b0)
     183:	r7 = *(u64 *)(r1 + 0x1a8)
     184:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     185:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     186:	w6 = w4
     187:	w6 &= 0xffff
     188:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     189:	w5 = *(u16 *)(r1 + 0x1d0)
     190:	r6 = *(u64 *)(r1 + 0x1c8)
     191:	r7 = *(u64 *)(r1 + 0x1c0)
     192:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     193:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     194:	w6 = w4
     195:	w6 &= 0xffff
     196:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     197:	w5 = *(u16 *)(r1 + 0x1e8)
     198:	r6 = *(u64 *)(r1 + 0x1e0)
     199:	r7 = *(u64 *)(r1 + 0x1d8)
     200:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     201:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     202:	w6 = w4
     203:	w6 &= 0xffff
     204:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     205:	w5 = *(u16 *)(r1 + 0x200)
     206:	r6 = *(u64 *)(r1 + 0x1f8)
     207:	r1 = *(u64 *)(r1 + 0x1f0)
     208:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     209:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     210:	w4 &= 0xffff
     211:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     212:	w0 = 0x0
     213:	exit
     214:	r2 = *(u64 *)(r1 + 0xa8)
     215:	r2 = *(u64 *)(r1 + 0xa0)
     216:	r2 = *(u64 *)(r1 + 0xc0)
     217:	r2 = *(u64 *)(r1 + 0xb8)
     218:	r2 = *(u64 *)(r1 + 0xd8)
     219:	r2 = *(u64 *)(r1 + 0xd0)
     220:	r2 = *(u64 *)(r1 + 0xf0)
     221:	r2 = *(u64 *)(r1 + 0xe8)
     222:	r2 = *(u64 *)(r1 + 0x108)
     223:	r2 = *(u64 *)(r1 + 0x100)
     224:	r2 = *(u64 *)(r1 + 0x120)
     225:	r2 = *(u64 *)(r1 + 0x118)
     226:	r2 = *(u64 *)(r1 + 0x138)
     227:	r2 = *(u64 *)(r1 + 0x130)
     228:	r2 = *(u64 *)(r1 + 0x150)
     229:	r2 = *(u64 *)(r1 + 0x148)
     230:	r2 = *(u64 *)(r1 + 0x168)
     231:	r2 = *(u64 *)(r1 + 0x160)
     232:	r2 = *(u64 *)(r1 + 0x180)
     233:	r2 = *(u64 *)(r1 + 0x178)
     234:	r2 = *(u64 *)(r1 + 0x198)
     235:	r2 = *(u64 *)(r1 + 0x190)
     236:	r2 = *(u64 *)(r1 + 0x1b0)
     237:	r2 = *(u64 *)(r1 + 0x1a8)
     238:	r2 = *(u64 *)(r1 + 0x1c8)
     239:	r2 = *(u64 *)(r1 + 0x1c0)
     240:	r2 = *(u64 *)(r1 + 0x1e0)
     241:	r2 = *(u64 *)(r1 + 0x1d8)
     242:	r2 = *(u64 *)(r1 + 0x1f8)
     243:	r1 = *(u64 *)(r1 + 0x1f0)
     244:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x1
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	*(u64 *)(r10 - 0x48) = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w6 = 0x2
      21:	r7 = 0x13
      22:	if r0 == 0x0 goto +0x32 <turnpike+0x1e8>
      23:	w1 = *(u32 *)(r0 + 0x0)
      24:	if w1 != 0x1 goto +0x30 <turnpike+0x1e8>
      25:	r1 = *(u64 *)(r10 - 0x48)
      26:	w9 = *(u32 *)(r1 + 0x4)
      27:	w8 = *(u32 *)(r1 + 0x0)
      28:	*(u64 *)(r10 - 0x50) = r8
      29:	r8 += 0xe
      30:	r7 = 0x3
      31:	if r8 > r9 goto +0x29 <turnpike+0x1e8>
      32:	w5 = 0x0
      33:	r2 = 0x0
      34:	r4 = 0xe
      35:	r1 = *(u64 *)(r10 - 0x50)
      36:	w1 = *(u16 *)(r1 + 0xc)
      37:	if w1 s> 0xa887 goto +0x3 <turnpike+0xe8>
      38:	if w1 == 0x8 goto +0x102 <turnpike+0x8e8>
      39:	if w1 == 0x81 goto +0x3 <turnpike+0xf8>
      40:	goto +0x20 <turnpike+0x1e8>
      41:	if w1 == 0xdd86 goto +0x18 <turnpike+0x1b0>
      42:	if w1 != 0xa888 goto +0x1e <turnpike+0x1e8>
      43:	r8 = *(u64 *)(r10 - 0x50)
      44:	r8 += 0x16
      45:	if r8 > r9 goto +0x1b <turnpike+0x1e8>
      46:	r1 = *(u64 *)(r10 - 0x50)
      47:	r2 = *(u64 *)(r1 + 0xc)
      48:	w5 = *(u16 *)(r1 + 0xe)
      49:	w5 &= 0xff0f
      50:	w1 = *(u16 *)(r1 + 0x10)
      51:	if w1 == 0x8 goto +0xf1 <turnpike+0x8c8>
      52:	if w1 == 0xdd86 goto +0xf0 <turnpike+0x8c8>
      53:	r3 = r2
      54:	if w1 != 0x81 goto +0x12 <turnpike+0x1e8>
      55:	r2 = *(u64 *)(r10 - 0x50)
      56:	w1 = *(u16 *)(r2 + 0x12)
      57:	w1 &= 0xff0f
      58:	w2 = *(u16 *)(r2 + 0x14)
      59:	if w2 == 0x8 goto +0xe3 <turnpike+0x898>
      60:	if w2 != 0xdd86 goto +0xc <turnpike+0x1e8>
      61:	w1 <<= 0x10
      62:	w1 |= w5
      63:	r4 = 0x16
      64:	w5 = w1
      65:	r2 = r3
      66:	*(u32 *)(r10 - 0x60) = w5
      67:	*(u64 *)(r10 - 0x58) = r4
      68:	*(u64 *)(r10 - 0x68) = r2
      69:	r1 = r8
      70:	r1 += 0x30
      71:	if r1 > r9 goto +0x1 <turnpike+0x1e8>
      72:	goto +0xf <turnpike+0x260>
      73:	w1 = 0x0
      74:	*(u32 *)(r10 - 0x20) = w1
      75:	r2 = r10
      76:	r2 += -0x20
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	COUNTERS
      79:	call 0x1
      80:	if r0 == 0x0 goto +0x5 <turnpike+0x250>
      81:	r7 <<= 0x3
      82:	r0 += r7
      83:	r1 = *(u64 *)(r0 + 0x0)
      84:	r1 += 0x1
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w0 = w6
      87:	exit
      88:	w2 = *(u32 *)(r8 + 0x4)
      89:	*(u64 *)(r10 - 0x70) = r2
      90:	w2 &= 0xff0000
      91:	if w2 != 0x110000 goto -0x13 <turnpike+0x1e8>
      92:	w2 = *(u32 *)(r8 + 0x0)
      93:	*(u64 *)(r10 - 0x78) = r2
      94:	w2 &= 0xf0
      95:	r7 = 0x4
      96:	if w2 != 0x60 goto -0x18 <turnpike+0x1e8>
      97:	r2 = *(u64 *)(r10 - 0x70)
      98:	w2 &= 0xffff
      99:	w3 = *(u32 *)(r8 + 0x2c)
     100:	r4 = r3
     101:	w3 &= 0xffff
     102:	if w2 != w3 goto -0x1e <turnpike+0x1e8>
     103:	r2 = r8
     104:	r2 += 0x28
     105:	w3 = w9
     106:	w3 -= w2
     107:	r2 = *(u64 *)(r10 - 0x70)
     108:	r2 = be16 r2
     109:	*(u32 *)(r10 - 0x98) = w3
     110:	*(u64 *)(r10 - 0x90) = r2
     111:	if w3 < w2 goto -0x27 <turnpike+0x1e8>
     112:	r2 = *(u64 *)(r10 - 0x90)
     113:	if w2 < 0x8 goto -0x29 <turnpike+0x1e8>
     114:	r7 = 0xc
     115:	w4 >>= 0x10
     116:	*(u64 *)(r10 - 0xa0) = r4
     117:	if w4 == 0x0 goto -0x2d <turnpike+0x1e8>
     118:	r7 = *(u64 *)(r8 + 0x20)
     119:	r2 = *(u64 *)(r8 + 0x18)
     120:	r3 = *(u64 *)(r8 + 0x10)
     121:	r4 = *(u64 *)(r8 + 0x8)
     122:	w5 = *(u32 *)(r8 + 0x28)
     123:	*(u64 *)(r10 - 0x88) = r7
     124:	*(u64 *)(r10 - 0x28) = r7
     125:	*(u64 *)(r10 - 0xa8) = r2
     126:	*(u64 *)(r10 - 0x30) = r2
     127:	*(u64 *)(r10 - 0xb8) = r3
     128:	*(u64 *)(r10 - 0x38) = r3
     129:	*(u64 *)(r10 - 0x80) = r4
     130:	*(u64 *)(r10 - 0x40) = r4
     131:	*(u64 *)(r10 - 0xc0) = r5
     132:	w2 = w5
     133:	w2 >>= 0x10
     134:	*(u64 *)(r10 - 0xd8) = r2
     135:	r2 = be16 r2
     136:	w4 = *(u16 *)(r0 + 0x6)
     137:	w4 &= 0xffff
     138:	w5 = 0x1
     139:	w7 = 0x1
     140:	if w2 > w4 goto +0x1 <turnpike+0x410>
     141:	w7 = 0x0
     142:	w4 = *(u16 *)(r0 + 0x4)
     143:	w3 = 0x1
     144:	if w4 > w2 goto +0x1 <turnpike+0x430>
     145:	w3 = 0x0
     146:	r4 = *(u64 *)(r10 - 0x90)
     147:	w4 += -0x8
     148:	w3 |= w7
     149:	if w3 != 0x1 goto +0x8 <turnpike+0x490>
     150:	if w4 < 0x4 goto +0x17c <turnpike+0x1038>
     151:	r2 = r8
     152:	r2 += 0x34
     153:	if r2 > r9 goto +0x179 <turnpike+0x1038>
     154:	w2 = *(u8 *)(r1 + 0x0)
     155:	w2 &= 0xf0
     156:	if w2 != 0x40 goto +0x176 <turnpike+0x1038>
     157:	w5 = *(u32 *)(r1 + 0x0)
     158:	*(u64 *)(r10 - 0xe8) = r4
     159:	*(u64 *)(r10 - 0xd0) = r5
     160:	w5 &= 0xffff
     161:	r5 <<= 0x20
     162:	*(u32 *)(r10 - 0xe0) = w3
     163:	w3 &= 0x1
     164:	if w3 != 0x0 goto +0x2 <turnpike+0x4d8>
     165:	r5 = 0x10000000000 ll
     167:	r2 = *(u64 *)(r0 + 0x10)
     168:	r1 = *(u64 *)(r10 - 0x80)
     169:	r2 *= r1
     170:	r1 = *(u64 *)(r0 + 0x18)
     171:	r3 = *(u64 *)(r10 - 0xb8)
     172:	r1 *= r3
     173:	r1 += r2
     174:	r2 = *(u64 *)(r0 + 0x20)
     175:	r3 = *(u64 *)(r10 - 0xa8)
     176:	r2 *= r3
     177:	r1 += r2
     178:	r2 = *(u64 *)(r0 + 0x28)
     179:	r3 = *(u64 *)(r10 - 0x88)
     180:	r2 *= r3
     181:	r1 += r2
     182:	r2 = *(u64 *)(r10 - 0xc0)
     183:	r5 |= r2
     184:	*(u64 *)(r10 - 0xc8) = r5
     185:	r2 = *(u64 *)(r0 + 0x30)
     186:	r2 *= r5
     187:	r1 += r2
     188:	r7 = r1
     189:	r7 >>= 0x20
     190:	r7 ^= r1
     191:	r1 = *(u64 *)(r0 + 0x38)
     192:	r7 *= r1
     193:	*(u64 *)(r10 - 0xb0) = r0
     194:	w1 = *(u32 *)(r0 + 0xc)
     195:	r2 = r7
     196:	r2 >>= 0x21
     197:	w1 &= w2
     198:	*(u32 *)(r10 - 0x20) = w1
     199:	r2 = r10
     200:	r2 += -0x20
     201:	r1 = 0x0 ll
		0000000000000648:  R_BPF_64_64	WIDE
     203:	call 0x1
     204:	if r0 == 0x0 goto +0x39 <turnpike+0x7d0>
     205:	r7 >>= 0x20
     206:	r7 &= 0x1
     207:	r1 = r7
     208:	r1 <<= 0x7
     209:	r5 = r0
     210:	r5 += r1
     211:	r3 = *(u64 *)(r5 + 0x10)
     212:	r2 = 0xffffffffffff ll
     214:	*(u64 *)(r10 - 0xf0) = r3
     215:	r3 &= r2
     216:	r1 = *(u64 *)(r10 - 0xb0)
     217:	r1 = *(u64 *)(r10 - 0xc8)
     218:	if r3 != r1 goto +0x10 <turnpike+0x6f8>
     219:	r3 = *(u64 *)(r5 + 0x8)
     220:	r4 = *(u64 *)(r5 + 0x0)
     221:	r1 = *(u64 *)(r10 - 0x80)
     222:	if r4 != r1 goto +0xc <turnpike+0x6f8>
     223:	r1 = *(u64 *)(r10 - 0xb8)
     224:	if r3 != r1 goto +0xa <turnpike+0x6f8>
     225:	w3 = *(u8 *)(r5 + 0x27)
     226:	r3 <<= 0x5
     227:	r4 = *(u64 *)(r10 - 0xb0)
     228:	r4 += r3
     229:	r3 = *(u64 *)(r4 + 0x208)
     230:	r1 = *(u64 *)(r10 - 0xa8)
     231:	if r3 != r1 goto +0x3 <turnpike+0x6f8>
     232:	r3 = *(u64 *)(r4 + 0x210)
     233:	r1 = *(u64 *)(r10 - 0x88)
     234:	if r3 == r1 goto +0x28a <turnpike+0x1b48>
     235:	r7 ^= 0x1
     236:	r7 <<= 0x7
     237:	r0 += r7
     238:	r4 = *(u64 *)(r0 + 0x10)
     239:	r3 = r4
     240:	r3 &= r2
     241:	r1 = *(u64 *)(r10 - 0xc8)
     242:	if r3 != r1 goto +0x10 <turnpike+0x7b8>
     243:	r2 = *(u64 *)(r0 + 0x8)
     244:	r3 = *(u64 *)(r0 + 0x0)
     245:	r1 = *(u64 *)(r10 - 0x80)
     246:	if r3 != r1 goto +0xc <turnpike+0x7b8>
     247:	r1 = *(u64 *)(r10 - 0xb8)
     248:	if r2 != r1 goto +0xa <turnpike+0x7b8>
     249:	w2 = *(u8 *)(r0 + 0x27)
     250:	r2 <<= 0x5
     251:	r5 = *(u64 *)(r10 - 0xb0)
     252:	r5 += r2
     253:	r1 = *(u64 *)(r5 + 0x208)
     254:	r2 = *(u64 *)(r10 - 0xa8)
     255:	if r1 != r2 goto +0x3 <turnpike+0x7b8>
     256:	r1 = *(u64 *)(r5 + 0x210)
     257:	r2 = *(u64 *)(r10 - 0x88)
     258:	if r1 == r2 goto +0x279 <turnpike+0x1b80>
     259:	r7 = *(u64 *)(r10 - 0xc8)
     260:	if r4 s> -0x1 goto +0x1 <turnpike+0x7d0>
     261:	goto +0x224 <turnpike+0x18f0>
     262:	w1 = *(u32 *)(r10 - 0xe0)
     263:	w1 &= 0x1
     264:	if w1 == 0x0 goto +0x128 <turnpike+0x1128>
     265:	r7 = 0x9
     266:	r2 = *(u64 *)(r10 - 0xd0)
     267:	r2 = be32 r2
     268:	w2 &= 0xffff
     269:	r1 = *(u64 *)(r10 - 0x90)
     270:	w1 += -0xc
     271:	if w1 < w2 goto +0x1 <turnpike+0x828>
     272:	goto -0xc8 <turnpike+0x1e8>
     273:	call 0x76
     274:	r1 = *(u64 *)(r10 - 0xb0)
     275:	w2 = *(u32 *)(r1 + 0x40)
     276:	r0 >>= 0x6
     277:	r7 = 0x3
     278:	if w2 <= w0 goto -0xce <turnpike+0x1e8>
     279:	r2 = *(u64 *)(r10 - 0xa8)
     280:	r3 = *(u64 *)(r10 - 0x88)
     281:	r4 = *(u64 *)(r10 - 0xd8)
     282:	call 0x50
		00000000000008d0:  R_BPF_64_32	.text
     283:	r1 = 0x22
     284:	*(u64 *)(r10 - 0x50) = r1
     285:	if w0 != 0x0 goto +0x887 <turnpike+0x4cc8>
     286:	goto -0xd6 <turnpike+0x1e8>
     287:	w1 <<= 0x10
     288:	w1 |= w5
     289:	r4 = 0x16
     290:	w5 = w1
     291:	r2 = r3
     292:	goto +0x4 <turnpike+0x8e8>
     293:	r4 = 0x12
     294:	r8 = *(u64 *)(r10 - 0x50)
     295:	r8 += 0x12
     296:	if w1 == 0xdd86 goto -0xe7 <turnpike+0x1b0>
     297:	*(u32 *)(r10 - 0x60) = w5
     298:	*(u64 *)(r10 - 0x58) = r4
     299:	*(u64 *)(r10 - 0x68) = r2
     300:	r1 = r8
     301:	r1 += 0x1c
     302:	if r1 > r9 goto -0xe6 <turnpike+0x1e8>
     303:	w2 = *(u32 *)(r8 + 0x8)
     304:	*(u64 *)(r10 - 0x80) = r2
     305:	w2 &= 0xff00
     306:	if w2 != 0x1100 goto -0xea <turnpike+0x1e8>
     307:	w2 = *(u32 *)(r8 + 0x0)
     308:	*(u64 *)(r10 - 0x78) = r2
     309:	w2 &= 0xff
     310:	r7 = 0x4
     311:	if w2 != 0x45 goto -0xef <turnpike+0x1e8>
     312:	w2 = *(u32 *)(r8 + 0x4)
     313:	*(u64 *)(r10 - 0x88) = r2
     314:	w2 &= -0x410000
     315:	if w2 != 0x0 goto -0xf3 <turnpike+0x1e8>
     316:	r4 = *(u64 *)(r8 + 0xc)
     317:	r2 = *(u64 *)(r10 - 0x88)
     318:	r3 = *(u64 *)(r10 - 0x78)
     319:	r2 += r3
     320:	r3 = *(u64 *)(r10 - 0x80)
     321:	r2 += r3
     322:	r3 = r4
     323:	r3 <<= 0x20
     324:	r3 >>= 0x20
     325:	r2 += r3
     326:	*(u64 *)(r10 - 0x70) = r4
     327:	r3 = r4
     328:	r3 >>= 0x20
     329:	r2 += r3
     330:	r3 = r2
     331:	r3 >>= 0x20
     332:	r2 <<= 0x20
     333:	r2 >>= 0x20
     334:	r2 += r3
     335:	r4 = r2
     336:	r4 &= 0xffff
     337:	r3 = r2
     338:	r3 >>= 0x20
     339:	r3 += r4
     340:	r2 >>= 0x10
     341:	r2 &= 0xffff
     342:	r3 += r2
     343:	r2 = r3
     344:	r2 >>= 0x10
     345:	w3 &= 0xffff
     346:	w3 += w2
     347:	w2 = w3
     348:	w2 >>= 0x10
     349:	w2 += w3
     350:	r7 = 0x5
     351:	w2 &= 0xffff
     352:	if w2 != 0xffff goto -0x118 <turnpike+0x1e8>
     353:	w3 = *(u32 *)(r8 + 0x18)
     354:	r2 = *(u64 *)(r10 - 0x78)
     355:	r2 = be32 r2
     356:	w2 &= 0xffff
     357:	*(u64 *)(r10 - 0x90) = r2
     358:	w4 = w2
     359:	w4 += -0x14
     360:	*(u64 *)(r10 - 0xa0) = r3
     361:	r2 = r3
     362:	r2 = be16 r2
     363:	r7 = 0x4
     364:	*(u32 *)(r10 - 0xa8) = w4
     365:	if w4 != w2 goto -0x125 <turnpike+0x1e8>
     366:	r2 = r8
     367:	r2 += 0x14
     368:	w3 = w9
     369:	w3 -= w2
     370:	*(u32 *)(r10 - 0x98) = w3
     371:	w2 = *(u32 *)(r10 - 0xa8)
     372:	if w3 < w2 goto -0x12c <turnpike+0x1e8>
     373:	r2 = *(u64 *)(r10 - 0x90)
     374:	if w2 < 0x1c goto -0x12e <turnpike+0x1e8>
     375:	w2 = *(u32 *)(r8 + 0x14)
     376:	*(u64 *)(r10 - 0xb8) = r2
     377:	w2 >>= 0x10
     378:	*(u64 *)(r10 - 0xc8) = r2
     379:	r2 = be16 r2
     380:	w4 = *(u16 *)(r0 + 0x6)
     381:	w4 &= 0xffff
     382:	w5 = 0x1
     383:	w3 = 0x1
     384:	if w2 > w4 goto +0x1 <turnpike+0xbb0>
     385:	w3 = 0x0
     386:	w7 = *(u16 *)(r0 + 0x4)
     387:	w4 = 0x1
     388:	if w7 > w2 goto +0x1 <turnpike+0xbd0>
     389:	w4 = 0x0
     390:	w4 |= w3
     391:	r3 = *(u64 *)(r10 - 0x90)
     392:	w3 += -0x1c
     393:	if w4 != 0x1 goto +0x8 <turnpike+0xc30>
     394:	if w3 < 0x4 goto +0x112 <turnpike+0x1488>
     395:	r2 = r8
     396:	r2 += 0x20
     397:	if r2 > r9 goto +0x10f <turnpike+0x1488>
     398:	w2 = *(u8 *)(r1 + 0x0)
     399:	w2 &= 0xf0
     400:	if w2 != 0x40 goto +0x10c <turnpike+0x1488>
     401:	w5 = *(u32 *)(r1 + 0x0)
     402:	*(u64 *)(r10 - 0xe8) = r3
     403:	*(u64 *)(r10 - 0xd0) = r5
     404:	w5 &= 0xffff
     405:	r5 <<= 0x20
     406:	*(u32 *)(r10 - 0xd8) = w4
     407:	w4 &= 0x1
     408:	if w4 != 0x0 goto +0x2 <turnpike+0xc78>
     409:	r5 = 0x10000000000 ll
     411:	r1 = *(u64 *)(r0 + 0x10)
     412:	r2 = *(u64 *)(r10 - 0x70)
     413:	r1 *= r2
     414:	r2 = *(u64 *)(r10 - 0xb8)
     415:	r5 |= r2
     416:	r2 = *(u64 *)(r0 + 0x18)
     417:	r3 = r5
     418:	*(u64 *)(r10 - 0xc0) = r3
     419:	r3 *= r2
     420:	r3 += r1
     421:	r7 = r3
     422:	r7 >>= 0x20
     423:	r7 ^= r3
     424:	r1 = *(u64 *)(r0 + 0x38)
     425:	r7 *= r1
     426:	*(u64 *)(r10 - 0xb0) = r0
     427:	w1 = *(u32 *)(r0 + 0x8)
     428:	r2 = r7
     429:	r2 >>= 0x21
     430:	w1 &= w2
     431:	*(u32 *)(r10 - 0x20) = w1
     432:	r2 = r10
     433:	r2 += -0x20
     434:	r1 = 0x0 ll
		0000000000000d90:  R_BPF_64_64	NARROW
     436:	call 0x1
     437:	if r0 == 0x0 goto +0x3e <turnpike+0xf40>
     438:	r7 >>= 0x20
     439:	r7 &= 0x1
     440:	r1 = r7
     441:	r1 <<= 0x6
     442:	r4 = r0
     443:	r4 += r1
     444:	r5 = *(u64 *)(r4 + 0x8)
     445:	r1 = 0xffffffffffff ll
     447:	r2 = r5
     448:	r2 &= r1
     449:	r3 = *(u64 *)(r10 - 0xc0)
     450:	if r2 != r3 goto +0x14 <turnpike+0xe58>
     451:	w2 = *(u32 *)(r4 + 0x0)
     452:	r3 = *(u64 *)(r10 - 0x70)
     453:	if w2 != w3 goto +0x11 <turnpike+0xe58>
     454:	w2 = *(u8 *)(r4 + 0x1f)
     455:	r2 <<= 0x5
     456:	r3 = *(u64 *)(r10 - 0xb0)
     457:	r3 += r2
     458:	*(u64 *)(r10 - 0xf8) = r3
     459:	r2 = *(u64 *)(r3 + 0x208)
     460:	if r2 != 0x0 goto +0xa <turnpike+0xe58>
     461:	r2 = -0x100000000 ll
     463:	r3 = *(u64 *)(r10 - 0x70)
     464:	r3 &= r2
     465:	r2 = 0xffff0000 ll
     467:	r3 |= r2
     468:	r2 = *(u64 *)(r10 - 0xf8)
     469:	r2 = *(u64 *)(r2 + 0x210)
     470:	if r2 == r3 goto +0x1c7 <turnpike+0x1c90>
     471:	r7 ^= 0x1
     472:	r7 <<= 0x6
     473:	r0 += r7
     474:	r3 = *(u64 *)(r0 + 0x8)
     475:	r2 = r3
     476:	r2 &= r1
     477:	r1 = *(u64 *)(r10 - 0xc0)
     478:	if r2 != r1 goto +0x12 <turnpike+0xf28>
     479:	w1 = *(u32 *)(r0 + 0x0)
     480:	r2 = *(u64 *)(r10 - 0x70)
     481:	if w1 != w2 goto +0xf <turnpike+0xf28>
     482:	w1 = *(u8 *)(r0 + 0x1f)
     483:	r1 <<= 0x5
     484:	r4 = *(u64 *)(r10 - 0xb0)
     485:	r4 += r1
     486:	r1 = *(u64 *)(r4 + 0x208)
     487:	if r1 != 0x0 goto +0x9 <turnpike+0xf28>
     488:	r1 = -0x100000000 ll
     490:	r2 = *(u64 *)(r10 - 0x70)
     491:	r2 &= r1
     492:	r1 = 0xffff0000 ll
     494:	r2 |= r1
     495:	r1 = *(u64 *)(r4 + 0x210)
     496:	if r1 == r2 goto +0x1b7 <turnpike+0x1ce0>
     497:	r7 = *(u64 *)(r10 - 0xc0)
     498:	if r3 s> -0x1 goto +0x1 <turnpike+0xf40>
     499:	goto +0x15c <turnpike+0x1a20>
     500:	w1 = *(u32 *)(r10 - 0xd8)
     501:	w1 &= 0x1
     502:	if w1 == 0x0 goto +0xcb <turnpike+0x15b0>
     503:	r7 = 0x9
     504:	r2 = *(u64 *)(r10 - 0xd0)
     505:	r2 = be32 r2
     506:	w2 &= 0xffff
     507:	r1 = *(u64 *)(r10 - 0x90)
     508:	w1 += -0x20
     509:	if w1 < w2 goto +0x1 <turnpike+0xf98>
     510:	goto -0x1b6 <turnpike+0x1e8>
     511:	call 0x76
     512:	r1 = *(u64 *)(r10 - 0xb0)
     513:	w2 = *(u32 *)(r1 + 0x40)
     514:	r0 >>= 0x6
     515:	r7 = 0x3
     516:	if w2 <= w0 goto -0x1bc <turnpike+0x1e8>
     517:	r2 = -0x100000000 ll
     519:	r3 = *(u64 *)(r10 - 0x70)
     520:	r3 &= r2
     521:	r2 = 0xffff0000 ll
     523:	r3 |= r2
     524:	r2 = 0x0
     525:	r4 = *(u64 *)(r10 - 0xc8)
     526:	call 0x50
		0000000000001070:  R_BPF_64_32	.text
     527:	r1 = 0x22
     528:	*(u64 *)(r10 - 0x50) = r1
     529:	if w0 != 0x0 goto +0x793 <turnpike+0x4cc8>
     530:	goto -0x1ca <turnpike+0x1e8>
     531:	r2 = *(u64 *)(r10 - 0x88)
     532:	r2 = 0x20
     533:	if w4 == 0x0 goto +0xd <turnpike+0x10b8>
     534:	r8 += 0x31
     535:	if r8 > r9 goto +0xb <turnpike+0x10b8>
     536:	r7 = 0x7
     537:	w1 = *(u8 *)(r1 + 0x0)
     538:	if w1 < 0x4 goto -0x1d2 <turnpike+0x1e8>
     539:	w2 = w1
     540:	w2 += -0x14
     541:	w2 &= 0xff
     542:	if w2 < 0x2c goto -0x1d6 <turnpike+0x1e8>
     543:	w1 &= 0xf0
     544:	r2 = 0x22
     545:	if w1 == 0x40 goto +0x1 <turnpike+0x10b8>
     546:	r2 = 0x20
     547:	*(u64 *)(r10 - 0x50) = r2
     548:	r7 = r0
     549:	call 0x76
     550:	r1 = r7
     551:	w2 = *(u32 *)(r1 + 0x40)
     552:	r0 >>= 0x6
     553:	r7 = 0x3
     554:	if w2 <= w0 goto -0x1e2 <turnpike+0x1e8>
     555:	r2 = *(u64 *)(r10 - 0xa8)
     556:	r3 = *(u64 *)(r10 - 0x88)
     557:	r4 = *(u64 *)(r10 - 0xd8)
     558:	call 0x50
		0000000000001170:  R_BPF_64_32	.text
     559:	if w0 != 0x0 goto +0x775 <turnpike+0x4cc8>
     560:	goto -0x1e8 <turnpike+0x1e8>
     561:	call 0x76
     562:	*(u64 *)(r10 - 0x48) = r0
     563:	r7 = r10
     564:	r7 += -0x20
     565:	r1 = r7
     566:	w2 = 0x0
     567:	r3 = 0x10
     568:	call -0x1
		00000000000011c0:  R_BPF_64_32	memset
     569:	r1 = *(u64 *)(r10 - 0x88)
     570:	*(u64 *)(r10 - 0x8) = r1
     571:	r1 = *(u64 *)(r10 - 0xa8)
     572:	*(u64 *)(r10 - 0x10) = r1
     573:	r8 = *(u64 *)(r10 - 0xc0)
     574:	w8 &= -0x10000
     575:	r1 = 0x30000000000 ll
     577:	r9 = r8
     578:	r8 |= r1
     579:	r1 = *(u64 *)(r10 - 0xb0)
     580:	r2 = r7
     581:	r3 = r8
     582:	call 0xf4
		0000000000001230:  R_BPF_64_32	.text
     583:	r7 = 0x3
     584:	if r0 == 0x0 goto -0x200 <turnpike+0x1e8>
     585:	r1 = *(u64 *)(r0 + 0x0)
     586:	r2 = 0xffffffffffff ll
     588:	r1 &= r2
     589:	if r1 != r8 goto -0x205 <turnpike+0x1e8>
     590:	r1 = *(u64 *)(r0 - 0x10)
     591:	r2 = *(u64 *)(r0 - 0x8)
     592:	r1 |= r2
     593:	if r1 != 0x0 goto -0x209 <turnpike+0x1e8>
     594:	r8 = *(u64 *)(r10 - 0xb0)
     595:	r8 += 0x208
     596:	w2 = *(u8 *)(r0 + 0x17)
     597:	r2 <<= 0x5
     598:	r1 = r8
     599:	r1 += r2
     600:	r2 = *(u64 *)(r1 + 0x0)
     601:	r3 = *(u64 *)(r10 - 0xa8)
     602:	if r2 != r3 goto -0x212 <turnpike+0x1e8>
     603:	r1 = *(u64 *)(r1 + 0x8)
     604:	r2 = *(u64 *)(r10 - 0x88)
     605:	if r1 != r2 goto -0x215 <turnpike+0x1e8>
     606:	r3 = *(u64 *)(r10 - 0x48)
     607:	r3 >>= 0x6
     608:	w1 = *(u32 *)(r0 + 0x8)
     609:	w2 = *(u32 *)(r0 + 0xc)
     610:	w2 = *(u32 *)(r0 + 0x10)
     611:	r7 = 0xa
     612:	*(u64 *)(r10 - 0x48) = r3
     613:	if w1 <= w3 goto -0x21d <turnpike+0x1e8>
     614:	r1 = 0x20000000000 ll
     616:	r3 = r9
     617:	r3 |= r1
     618:	r2 = r10
     619:	r2 += -0x40
     620:	r1 = *(u64 *)(r10 - 0xb0)
     621:	r9 = r3
     622:	r7 = r0
     623:	call 0xf4
		0000000000001378:  R_BPF_64_32	.text
     624:	r1 = r7
     625:	if r0 == 0x0 goto +0x24 <turnpike+0x1450>
     626:	r2 = *(u64 *)(r0 + 0x0)
     627:	r3 = 0xffffffffffff ll
     629:	r2 &= r3
     630:	if r2 != r9 goto +0x1f <turnpike+0x1450>
     631:	r2 = *(u64 *)(r0 - 0x8)
     632:	r3 = *(u64 *)(r0 - 0x10)
     633:	r4 = *(u64 *)(r10 - 0x80)
     634:	if r3 != r4 goto +0x1b <turnpike+0x1450>
     635:	r3 = *(u64 *)(r10 - 0xb8)
     636:	if r2 != r3 goto +0x19 <turnpike+0x1450>
     637:	w2 = *(u8 *)(r0 + 0x17)
     638:	r2 <<= 0x5
     639:	r8 += r2
     640:	r2 = *(u64 *)(r8 + 0x0)
     641:	r3 = *(u64 *)(r10 - 0xa8)
     642:	if r2 != r3 goto +0x13 <turnpike+0x1450>
     643:	r2 = *(u64 *)(r8 + 0x8)
     644:	r3 = *(u64 *)(r10 - 0x88)
     645:	if r2 != r3 goto +0x10 <turnpike+0x1450>
     646:	w2 = *(u32 *)(r0 + 0x8)
     647:	w2 = *(u32 *)(r0 + 0xc)
     648:	w3 = *(u32 *)(r0 + 0x10)
     649:	r7 = 0xb
     650:	r3 = *(u64 *)(r10 - 0x48)
     651:	if w2 > w3 goto -0x243 <turnpike+0x1e8>
     652:	w2 = *(u32 *)(r0 + 0x8)
     653:	w2 = *(u32 *)(r0 + 0xc)
     654:	w3 = *(u32 *)(r0 + 0x10)
     655:	r7 = 0xa
     656:	r3 = *(u64 *)(r10 - 0x48)
     657:	if w3 <= w2 goto -0x249 <turnpike+0x1e8>
     658:	r3 = *(u64 *)(r10 - 0x48)
     659:	w3 -= w2
     660:	if w3 > 0x1 goto +0x1 <turnpike+0x1450>
     661:	goto -0x24d <turnpike+0x1e8>
     662:	r7 = 0x9
     663:	w1 = *(u8 *)(r1 + 0x16)
     664:	w1 &= 0x8
     665:	if w1 == 0x0 goto -0x251 <turnpike+0x1e8>
     666:	w6 = 0x1
     667:	r7 = 0x28
     668:	goto -0x254 <turnpike+0x1e8>
     669:	r2 = 0x20
     670:	*(u64 *)(r10 - 0x50) = r2
     671:	if w3 == 0x0 goto +0xf <turnpike+0x1518>
     672:	r8 += 0x1d
     673:	if r8 > r9 goto +0xd <turnpike+0x1518>
     674:	r7 = 0x7
     675:	w1 = *(u8 *)(r1 + 0x0)
     676:	if w1 < 0x4 goto -0x25c <turnpike+0x1e8>
     677:	w2 = w1
     678:	w2 += -0x14
     679:	w2 &= 0xff
     680:	if w2 < 0x2c goto -0x260 <turnpike+0x1e8>
     681:	w1 &= 0xf0
     682:	r2 = 0x22
     683:	*(u64 *)(r10 - 0x50) = r2
     684:	if w1 == 0x40 goto +0x2 <turnpike+0x1518>
     685:	r1 = 0x20
     686:	*(u64 *)(r10 - 0x50) = r1
     687:	r7 = r0
     688:	call 0x76
     689:	r1 = r7
     690:	w2 = *(u32 *)(r1 + 0x40)
     691:	r0 >>= 0x6
     692:	r7 = 0x3
     693:	if w2 <= w0 goto -0x26d <turnpike+0x1e8>
     694:	r2 = -0x100000000 ll
     696:	r3 = *(u64 *)(r10 - 0x70)
     697:	r3 &= r2
     698:	r2 = 0xffff0000 ll
     700:	r3 |= r2
     701:	r2 = 0x0
     702:	r4 = *(u64 *)(r10 - 0xc8)
     703:	call 0x50
		00000000000015f8:  R_BPF_64_32	.text
     704:	if w0 != 0x0 goto +0x6e4 <turnpike+0x4cc8>
     705:	goto -0x279 <turnpike+0x1e8>
     706:	r1 = -0x100000000 ll
     708:	r9 = *(u64 *)(r10 - 0x70)
     709:	r9 &= r1
     710:	r8 = *(u64 *)(r10 - 0xb8)
     711:	w8 &= -0x10000
     712:	r1 = 0x30000000000 ll
     714:	*(u64 *)(r10 - 0xb8) = r8
     715:	r8 |= r1
     716:	call 0x76
     717:	*(u64 *)(r10 - 0x58) = r0
     718:	r7 = *(u64 *)(r10 - 0xb0)
     719:	r1 = r7
     720:	*(u64 *)(r10 - 0x50) = r9
     721:	r2 = r9
     722:	r9 = r8
     723:	r3 = r8
     724:	call -0x1
		00000000000016a0:  R_BPF_64_32	.text
     725:	r1 = r7
     726:	r7 = 0x3
     727:	*(u64 *)(r10 - 0x48) = r0
     728:	if r0 == 0x0 goto -0x290 <turnpike+0x1e8>
     729:	r2 = *(u64 *)(r10 - 0x48)
     730:	r2 = *(u64 *)(r2 + 0x0)
     731:	r3 = 0xffffffffffff ll
     733:	r2 &= r3
     734:	if r2 != r9 goto -0x296 <turnpike+0x1e8>
     735:	r2 = *(u64 *)(r10 - 0x48)
     736:	w2 = *(u32 *)(r2 - 0x8)
     737:	if w2 != 0x0 goto -0x299 <turnpike+0x1e8>
     738:	r2 = r1
     739:	r2 += 0x208
     740:	r3 = *(u64 *)(r10 - 0x48)
     741:	w3 = *(u8 *)(r3 + 0x17)
     742:	r3 <<= 0x5
     743:	*(u64 *)(r10 - 0x60) = r2
     744:	r2 += r3
     745:	r3 = *(u64 *)(r2 + 0x0)
     746:	if r3 != 0x0 goto -0x2a2 <turnpike+0x1e8>
     747:	r3 = 0xffff0000 ll
     749:	r8 = *(u64 *)(r10 - 0x50)
     750:	r8 |= r3
     751:	r2 = *(u64 *)(r2 + 0x8)
     752:	*(u64 *)(r10 - 0x50) = r8
     753:	if r2 != r8 goto -0x2a9 <turnpike+0x1e8>
     754:	r4 = *(u64 *)(r10 - 0x58)
     755:	r4 >>= 0x6
     756:	r5 = *(u64 *)(r10 - 0x48)
     757:	w2 = *(u32 *)(r5 + 0x8)
     758:	w3 = *(u32 *)(r5 + 0xc)
     759:	w3 = *(u32 *)(r5 + 0x10)
     760:	r7 = 0xa
     761:	r8 = r4
     762:	if w2 <= w4 goto -0x2b2 <turnpike+0x1e8>
     763:	r2 = 0x20000000000 ll
     765:	r3 = *(u64 *)(r10 - 0xb8)
     766:	r3 |= r2
     767:	r2 = *(u64 *)(r10 - 0x70)
     768:	r7 = r3
     769:	call -0x1
		0000000000001808:  R_BPF_64_32	.text
     770:	if r0 == 0x0 goto +0x1f <turnpike+0x18b0>
     771:	r1 = *(u64 *)(r0 + 0x0)
     772:	r2 = 0xffffffffffff ll
     774:	r1 &= r2
     775:	if r1 != r7 goto +0x1a <turnpike+0x18b0>
     776:	w1 = *(u32 *)(r0 - 0x8)
     777:	r2 = *(u64 *)(r10 - 0x70)
     778:	if w1 != w2 goto +0x17 <turnpike+0x18b0>
     779:	w1 = *(u8 *)(r0 + 0x17)
     780:	r1 <<= 0x5
     781:	r3 = *(u64 *)(r10 - 0x60)
     782:	r3 += r1
     783:	r2 = r3
     784:	r1 = *(u64 *)(r3 + 0x0)
     785:	if r1 != 0x0 goto +0x10 <turnpike+0x18b0>
     786:	r1 = *(u64 *)(r2 + 0x8)
     787:	r2 = *(u64 *)(r10 - 0x50)
     788:	if r1 != r2 goto +0xd <turnpike+0x18b0>
     789:	w1 = *(u32 *)(r0 + 0x8)
     790:	w1 = *(u32 *)(r0 + 0xc)
     791:	w2 = *(u32 *)(r0 + 0x10)
     792:	r7 = 0xb
     793:	if w1 > w8 goto -0x2d1 <turnpike+0x1e8>
     794:	w1 = *(u32 *)(r0 + 0x8)
     795:	w1 = *(u32 *)(r0 + 0xc)
     796:	w2 = *(u32 *)(r0 + 0x10)
     797:	r7 = 0xa
     798:	if w8 <= w1 goto -0x2d6 <turnpike+0x1e8>
     799:	w8 -= w1
     800:	if w8 > 0x1 goto +0x1 <turnpike+0x18b0>
     801:	goto -0x2d9 <turnpike+0x1e8>
     802:	r1 = 0x28
     803:	*(u64 *)(r10 - 0x50) = r1
     804:	r7 = 0x9
     805:	r1 = *(u64 *)(r10 - 0x48)
     806:	w1 = *(u8 *)(r1 + 0x16)
     807:	w1 &= 0x8
     808:	if w1 == 0x0 goto -0x2e0 <turnpike+0x1e8>
     809:	goto +0x67b <turnpike+0x4cc8>
     810:	r2 = r10
     811:	r2 += -0x40
     812:	r1 = *(u64 *)(r10 - 0xb0)
     813:	r3 = r7
     814:	call 0xf4
		0000000000001970:  R_BPF_64_32	.text
     815:	r3 = r0
     816:	if r3 == 0x0 goto -0x22b <turnpike+0x7d0>
     817:	r2 = *(u64 *)(r3 + 0x0)
     818:	r1 = 0xffffffffffff ll
     820:	*(u64 *)(r10 - 0xf0) = r2
     821:	r2 &= r1
     822:	if r2 != r7 goto -0x231 <turnpike+0x7d0>
     823:	r1 = *(u64 *)(r3 - 0x8)
     824:	r2 = *(u64 *)(r3 - 0x10)
     825:	r4 = *(u64 *)(r10 - 0x80)
     826:	if r2 != r4 goto -0x235 <turnpike+0x7d0>
     827:	r2 = *(u64 *)(r10 - 0xb8)
     828:	if r1 != r2 goto -0x237 <turnpike+0x7d0>
     829:	w1 = *(u8 *)(r3 + 0x17)
     830:	r1 <<= 0x5
     831:	r2 = *(u64 *)(r10 - 0xb0)
     832:	r2 += r1
     833:	*(u64 *)(r10 - 0xf8) = r2
     834:	r1 = *(u64 *)(r2 + 0x208)
     835:	r2 = *(u64 *)(r10 - 0xa8)
     836:	if r1 != r2 goto -0x23f <turnpike+0x7d0>
     837:	r1 = *(u64 *)(r10 - 0xf8)
     838:	r1 = *(u64 *)(r1 + 0x210)
     839:	r2 = *(u64 *)(r10 - 0x88)
     840:	if r1 != r2 goto -0x243 <turnpike+0x7d0>
     841:	r1 = *(u64 *)(r10 - 0xf8)
     842:	r1 += 0x208
     843:	*(u64 *)(r10 - 0xf8) = r1
     844:	r1 = r3
     845:	r1 += 0x38
     846:	*(u64 *)(r10 - 0xc0) = r1
     847:	goto +0x33 <turnpike+0x1bb8>
     848:	r1 = *(u64 *)(r10 - 0xb0)
     849:	r2 = *(u64 *)(r10 - 0x70)
     850:	r3 = r7
     851:	call -0x1
		0000000000001a98:  R_BPF_64_32	.text
     852:	if r0 == 0x0 goto -0x161 <turnpike+0xf40>
     853:	r2 = *(u64 *)(r0 + 0x0)
     854:	r1 = 0xffffffffffff ll
     856:	*(u64 *)(r10 - 0xf0) = r2
     857:	r2 &= r1
     858:	if r2 != r7 goto -0x167 <turnpike+0xf40>
     859:	w1 = *(u32 *)(r0 - 0x8)
     860:	r2 = *(u64 *)(r10 - 0x70)
     861:	if w1 != w2 goto -0x16a <turnpike+0xf40>
     862:	w1 = *(u8 *)(r0 + 0x17)
     863:	r1 <<= 0x5
     864:	r2 = *(u64 *)(r10 - 0xb0)
     865:	r2 += r1
     866:	*(u64 *)(r10 - 0xf8) = r2
     867:	r1 = *(u64 *)(r2 + 0x208)
     868:	if r1 != 0x0 goto -0x171 <turnpike+0xf40>
     869:	r1 = -0x100000000 ll
     871:	r2 = *(u64 *)(r10 - 0x70)
     872:	r2 &= r1
     873:	r1 = 0xffff0000 ll
     875:	r2 |= r1
     876:	r1 = *(u64 *)(r10 - 0xf8)
     877:	r1 = *(u64 *)(r1 + 0x210)
     878:	if r1 != r2 goto -0x17b <turnpike+0xf40>
     879:	r1 = *(u64 *)(r10 - 0xf8)
     880:	r1 += 0x208
     881:	*(u64 *)(r10 - 0xf8) = r1
     882:	*(u64 *)(r10 - 0xb8) = r0
     883:	r0 += -0x4
     884:	goto +0x3a <turnpike+0x1d18>
     885:	r3 = r5
     886:	r3 += 0x10
     887:	r4 += 0x208
     888:	*(u64 *)(r10 - 0xf8) = r4
     889:	r5 += 0x48
     890:	*(u64 *)(r10 - 0xc0) = r5
     891:	goto +0x7 <turnpike+0x1bb8>
     892:	*(u64 *)(r10 - 0xf0) = r4
     893:	r3 = r0
     894:	r3 += 0x10
     895:	r5 += 0x208
     896:	*(u64 *)(r10 - 0xf8) = r5
     897:	r0 += 0x48
     898:	*(u64 *)(r10 - 0xc0) = r0
     899:	r7 = 0x10
     900:	*(u64 *)(r10 - 0xb8) = r3
     901:	w1 = *(u8 *)(r3 + 0x16)
     902:	*(u32 *)(r10 - 0xc8) = w1
     903:	w1 &= 0x4
     904:	if w1 == 0x0 goto +0x1 <turnpike+0x1bf0>
     905:	goto -0x341 <turnpike+0x1e8>
     906:	call 0x76
     907:	r2 = *(u64 *)(r10 - 0xb8)
     908:	w3 = *(u32 *)(r2 + 0x8)
     909:	w1 = *(u32 *)(r2 + 0xc)
     910:	w2 = *(u32 *)(r2 + 0x10)
     911:	r0 >>= 0x6
     912:	if w3 <= w0 goto +0x2 <turnpike+0x1c38>
     913:	if w0 >= w1 goto +0x1 <turnpike+0x1c38>
     914:	if w0 < w2 goto +0x38 <turnpike+0x1df8>
     915:	r7 = 0xa
     916:	if w3 <= w0 goto -0x34c <turnpike+0x1e8>
     917:	w3 = *(u32 *)(r10 - 0xe0)
     918:	w3 &= 0x1
     919:	if w3 != 0x0 goto +0x23c <turnpike+0x2e40>
     920:	if w0 <= w1 goto -0x350 <turnpike+0x1e8>
     921:	r2 = 0x28
     922:	*(u64 *)(r10 - 0x50) = r2
     923:	w0 -= w1
     924:	if w0 > 0x1 goto +0x608 <turnpike+0x4cc8>
     925:	goto -0x355 <turnpike+0x1e8>
     926:	*(u64 *)(r10 - 0xf0) = r5
     927:	r1 = r4
     928:	r1 += 0x8
     929:	*(u64 *)(r10 - 0xb8) = r1
     930:	r1 = *(u64 *)(r10 - 0xf8)
     931:	r1 += 0x208
     932:	*(u64 *)(r10 - 0xf8) = r1
     933:	r4 += 0x4
     934:	*(u64 *)(r10 - 0xc0) = r4
     935:	goto +0x8 <turnpike+0x1d20>
     936:	*(u64 *)(r10 - 0xf0) = r3
     937:	r1 = r0
     938:	r1 += 0x8
     939:	*(u64 *)(r10 - 0xb8) = r1
     940:	r4 += 0x208
     941:	*(u64 *)(r10 - 0xf8) = r4
     942:	r0 += 0x4
     943:	*(u64 *)(r10 - 0xc0) = r0
     944:	r7 = 0x10
     945:	r1 = *(u64 *)(r10 - 0xb8)
     946:	w1 = *(u8 *)(r1 + 0x16)
     947:	*(u32 *)(r10 - 0xe0) = w1
     948:	w1 &= 0x4
     949:	if w1 == 0x0 goto +0x1 <turnpike+0x1d58>
     950:	goto -0x36e <turnpike+0x1e8>
     951:	call 0x76
     952:	r2 = *(u64 *)(r10 - 0xb8)
     953:	w3 = *(u32 *)(r2 + 0x8)
     954:	w1 = *(u32 *)(r2 + 0xc)
     955:	w2 = *(u32 *)(r2 + 0x10)
     956:	r0 >>= 0x6
     957:	if w3 <= w0 goto +0x2 <turnpike+0x1da0>
     958:	if w0 >= w1 goto +0x1 <turnpike+0x1da0>
     959:	if w0 < w2 goto +0x2b <turnpike+0x1ef8>
     960:	r7 = 0xa
     961:	if w3 <= w0 goto -0x379 <turnpike+0x1e8>
     962:	w3 = *(u32 *)(r10 - 0xd8)
     963:	w3 &= 0x1
     964:	if w3 != 0x0 goto +0x216 <turnpike+0x2e78>
     965:	if w0 <= w1 goto -0x37d <turnpike+0x1e8>
     966:	r2 = 0x28
     967:	*(u64 *)(r10 - 0x50) = r2
     968:	w0 -= w1
     969:	if w0 > 0x1 goto +0x5db <turnpike+0x4cc8>
     970:	goto -0x382 <turnpike+0x1e8>
     971:	r1 = *(u64 *)(r10 - 0x78)
     972:	r1 = be64 r1
     973:	r1 >>= 0x34
     974:	*(u64 *)(r10 - 0x78) = r1
     975:	r1 = *(u64 *)(r10 - 0x70)
     976:	w1 >>= 0x18
     977:	*(u64 *)(r10 - 0x80) = r1
     978:	w1 = *(u32 *)(r10 - 0xe0)
     979:	w1 &= 0x1
     980:	if w1 == 0x0 goto +0x42 <turnpike+0x2058>
     981:	r1 = *(u64 *)(r10 - 0xd0)
     982:	r1 = be32 r1
     983:	w1 &= 0xffff
     984:	r2 = *(u64 *)(r10 - 0x90)
     985:	w2 += -0xc
     986:	*(u64 *)(r10 - 0xe8) = r1
     987:	if w2 < w1 goto +0x1 <turnpike+0x1e88>
     988:	goto +0x253 <turnpike+0x3120>
     989:	call 0x76
     990:	r1 = *(u64 *)(r10 - 0xb0)
     991:	w2 = *(u32 *)(r1 + 0x40)
     992:	r0 >>= 0x6
     993:	r7 = 0x3
     994:	if w2 <= w0 goto -0x39a <turnpike+0x1e8>
     995:	r2 = *(u64 *)(r10 - 0xa8)
     996:	r3 = *(u64 *)(r10 - 0x88)
     997:	r4 = *(u64 *)(r10 - 0xd8)
     998:	call 0x50
		0000000000001f30:  R_BPF_64_32	.text
     999:	r1 = 0x22
    1000:	*(u64 *)(r10 - 0x50) = r1
    1001:	if w0 != 0x0 goto +0x5bb <turnpike+0x4cc8>
    1002:	goto -0x3a2 <turnpike+0x1e8>
    1003:	w1 = *(u32 *)(r10 - 0x98)
    1004:	w2 = *(u32 *)(r10 - 0xa8)
    1005:	w1 -= w2
    1006:	*(u32 *)(r10 - 0x98) = w1
    1007:	r1 = *(u64 *)(r10 - 0xa0)
    1008:	w1 >>= 0x10
    1009:	*(u64 *)(r10 - 0xa0) = r1
    1010:	r1 = *(u64 *)(r10 - 0x78)
    1011:	w1 >>= 0x8
    1012:	*(u64 *)(r10 - 0x78) = r1
    1013:	r1 = *(u64 *)(r10 - 0x88)
    1014:	w1 &= 0x400000
    1015:	*(u64 *)(r10 - 0x88) = r1
    1016:	w1 = *(u32 *)(r10 - 0xd8)
    1017:	w1 &= 0x1
    1018:	if w1 == 0x0 goto +0x2c <turnpike+0x20d8>
    1019:	r2 = *(u64 *)(r10 - 0xd0)
    1020:	r2 = be32 r2
    1021:	w2 &= 0xffff
    1022:	r1 = *(u64 *)(r10 - 0x90)
    1023:	w1 += -0x20
    1024:	*(u64 *)(r10 - 0xe8) = r2
    1025:	if w1 < w2 goto +0x1 <turnpike+0x1fb8>
    1026:	goto +0x303 <turnpike+0x37d0>
    1027:	call 0x76
    1028:	r1 = *(u64 *)(r10 - 0xb0)
    1029:	w2 = *(u32 *)(r1 + 0x40)
    1030:	r0 >>= 0x6
    1031:	r7 = 0x3
    1032:	if w2 <= w0 goto -0x3c0 <turnpike+0x1e8>
    1033:	r2 = -0x100000000 ll
    1035:	r3 = *(u64 *)(r10 - 0x70)
    1036:	r3 &= r2
    1037:	r2 = 0xffff0000 ll
    1039:	r3 |= r2
    1040:	r2 = 0x0
    1041:	r4 = *(u64 *)(r10 - 0xc8)
    1042:	call 0x50
		0000000000002090:  R_BPF_64_32	.text
    1043:	r1 = 0x22
    1044:	*(u64 *)(r10 - 0x50) = r1
    1045:	if w0 != 0x0 goto +0x58f <turnpike+0x4cc8>
    1046:	goto -0x3ce <turnpike+0x1e8>
    1047:	w1 = *(u32 *)(r10 - 0x98)
    1048:	r2 = *(u64 *)(r10 - 0x90)
    1049:	w1 -= w2
    1050:	*(u32 *)(r10 - 0x98) = w1
    1051:	r1 = 0x1
    1052:	*(u64 *)(r10 - 0x120) = r1
    1053:	w1 = 0x0
    1054:	*(u64 *)(r10 - 0x88) = r1
    1055:	w1 = 0x1
    1056:	*(u32 *)(r10 - 0xa8) = w1
    1057:	r2 = *(u64 *)(r10 - 0xb8)
    1058:	w1 = *(u16 *)(r2 + 0x1c)
    1059:	*(u64 *)(r10 - 0xd0) = r1
    1060:	r1 = *(u64 *)(r10 - 0x58)
    1061:	w1 += 0x30
    1062:	goto +0xc <turnpike+0x2138>
    1063:	r1 = 0x1
    1064:	*(u64 *)(r10 - 0x120) = r1
    1065:	w1 = 0x0
    1066:	*(u32 *)(r10 - 0xa8) = w1
    1067:	r1 = *(u64 *)(r10 - 0x90)
    1068:	w1 += -0x14
    1069:	*(u64 *)(r10 - 0x90) = r1
    1070:	r2 = *(u64 *)(r10 - 0xb8)
    1071:	w1 = *(u16 *)(r2 + 0x1c)
    1072:	*(u64 *)(r10 - 0xd0) = r1
    1073:	r1 = *(u64 *)(r10 - 0x58)
    1074:	w1 += 0x1c
    1075:	*(u32 *)(r10 - 0xd8) = w1
    1076:	r1 = *(u64 *)(r10 - 0xf0)
    1077:	r9 = r1
    1078:	r7 = *(u64 *)(r10 - 0xc0)
    1079:	r8 = r2
    1080:	*(u64 *)(r10 - 0x118) = r1
    1081:	*(u64 *)(r10 - 0x100) = r2
    1082:	w1 = 0x0
    1083:	*(u32 *)(r10 - 0xe0) = w1
    1084:	r1 = *(u64 *)(r10 - 0x80)
    1085:	w2 = w1
    1086:	w2 &= 0xff
    1087:	w1 = 0x0
    1088:	*(u32 *)(r10 - 0x110) = w1
    1089:	w1 = 0x1
    1090:	if w2 < 0x2 goto +0x1 <turnpike+0x21c0>
    1091:	w1 = 0x0
    1092:	w2 = 0x34
    1093:	*(u32 *)(r10 - 0x108) = w2
    1094:	w2 = 0x20
    1095:	*(u32 *)(r10 - 0xc8) = w2
    1096:	r2 = *(u64 *)(r10 - 0xe8)
    1097:	w2 += 0xc
    1098:	*(u64 *)(r10 - 0x70) = r2
    1099:	r3 = r8
    1100:	r8 += 0x16
    1101:	w2 = *(u8 *)(r3 + 0x16)
    1102:	w2 &= 0x1
    1103:	*(u64 *)(r10 - 0xf0) = r9
    1104:	*(u64 *)(r10 - 0xc0) = r7
    1105:	*(u64 *)(r10 - 0xb8) = r3
    1106:	if w2 == 0x0 goto +0x1 <turnpike+0x2240>
    1107:	goto +0x2ed <turnpike+0x39a8>
    1108:	r7 = 0x6
    1109:	w1 &= 0x1
    1110:	r9 = *(u64 *)(r10 - 0xb0)
    1111:	if w1 != 0x0 goto -0x40f <turnpike+0x1e8>
    1112:	w1 = *(u32 *)(r10 - 0xa8)
    1113:	w1 &= 0x1
    1114:	if w1 == 0x0 goto +0x7 <turnpike+0x22b0>
    1115:	r1 = *(u64 *)(r10 - 0x70)
    1116:	w1 += -0x4d9
    1117:	w2 = 0x400000
    1118:	*(u64 *)(r10 - 0x88) = r2
    1119:	if w1 < -0x4ed goto +0x2 <turnpike+0x22b0>
    1120:	w1 = 0x0
    1121:	*(u64 *)(r10 - 0x88) = r1
    1122:	r7 = 0xd
    1123:	r1 = *(u64 *)(r10 - 0xb8)
    1124:	w1 = *(u16 *)(r1 + 0x14)
    1125:	r2 = r9
    1126:	if r1 > 0xfff goto -0x41e <turnpike+0x1e8>
    1127:	r1 <<= 0x5
    1128:	r2 += r1
    1129:	r1 = *(u64 *)(r2 + 0x2608)
    1130:	*(u64 *)(r10 - 0xa8) = r2
    1131:	r2 = *(u64 *)(r2 + 0x2610)
    1132:	*(u64 *)(r10 - 0x108) = r1
    1133:	w1 &= 0xffff
    1134:	if w1 == 0x0 goto -0x426 <turnpike+0x1e8>
    1135:	r3 = r2
    1136:	r3 >>= 0x20
    1137:	w4 = *(u32 *)(r10 - 0x60)
    1138:	if w4 != w3 goto -0x42a <turnpike+0x1e8>
    1139:	r7 = 0xe
    1140:	r3 = *(u64 *)(r10 - 0x70)
    1141:	w3 += 0x14
    1142:	if w3 > w1 goto -0x42e <turnpike+0x1e8>
    1143:	r1 = *(u64 *)(r10 - 0xa8)
    1144:	r1 += 0x2608
    1145:	*(u64 *)(r10 - 0xa8) = r1
    1146:	r1 = *(u64 *)(r10 - 0x50)
    1147:	r1 = *(u64 *)(r1 + 0x0)
    1148:	r3 = 0xffffffffffff ll
    1150:	r1 &= r3
    1151:	r3 = *(u64 *)(r10 - 0x48)
    1152:	w3 = *(u32 *)(r3 + 0xc)
    1153:	r4 = *(u64 *)(r10 - 0x108)
    1154:	r4 >>= 0x20
    1155:	if w3 == w4 goto +0x15e <turnpike+0x2eb0>
    1156:	r3 = r9
    1157:	r4 = *(u64 *)(r3 + 0x48)
    1158:	if r4 == r1 goto +0x10 <turnpike+0x2458>
    1159:	r4 = *(u64 *)(r3 + 0x50)
    1160:	if r4 == r1 goto +0xe <turnpike+0x2458>
    1161:	r4 = *(u64 *)(r3 + 0x58)
    1162:	if r4 == r1 goto +0xc <turnpike+0x2458>
    1163:	r4 = *(u64 *)(r3 + 0x60)
    1164:	if r4 == r1 goto +0xa <turnpike+0x2458>
    1165:	r4 = *(u64 *)(r3 + 0x68)
    1166:	if r4 == r1 goto +0x8 <turnpike+0x2458>
    1167:	r4 = *(u64 *)(r3 + 0x70)
    1168:	if r4 == r1 goto +0x6 <turnpike+0x2458>
    1169:	r4 = *(u64 *)(r3 + 0x78)
    1170:	if r4 == r1 goto +0x4 <turnpike+0x2458>
    1171:	r7 = 0xf
    1172:	r3 = *(u64 *)(r3 + 0x80)
    1173:	if r3 == r1 goto +0x1 <turnpike+0x2458>
    1174:	goto -0x44e <turnpike+0x1e8>
    1175:	r2 <<= 0x20
    1176:	r2 >>= 0x20
    1177:	r1 = 0x0 ll
		00000000000024c8:  R_BPF_64_64	DEVICES
    1179:	r3 = 0x0
    1180:	call 0x33
    1181:	r1 = r0
    1182:	r1 s>>= 0x3f
    1183:	w0 ^= w1
    1184:	w0 -= w1
    1185:	w1 = 0x4
    1186:	*(u32 *)(r10 - 0x60) = w1
    1187:	r7 = 0xd
    1188:	if w0 != 0x4 goto -0x45c <turnpike+0x1e8>
    1189:	w1 = *(u8 *)(r8 + 0x0)
    1190:	w1 &= 0x10
    1191:	if w1 == 0x0 goto +0x33 <turnpike+0x2678>
    1192:	r3 = *(u64 *)(r10 - 0xb8)
    1193:	w1 = *(u8 *)(r3 + 0x17)
    1194:	r1 <<= 0x2
    1195:	r2 = r9
    1196:	r2 += r1
    1197:	w1 = *(u32 *)(r2 + 0x2208)
    1198:	r2 = 0xffff00000000 ll
    1200:	r5 = *(u64 *)(r10 - 0xf0)
    1201:	r4 = r5
    1202:	r4 &= r2
    1203:	w2 = w5
    1204:	w2 >>= 0x10
    1205:	w3 = *(u32 *)(r3 + 0x18)
    1206:	r5 = 0x10000000000 ll
    1208:	if r4 == r5 goto +0x1 <turnpike+0x2570>
    1209:	w2 = w3
    1210:	r2 = be16 r2
    1211:	w1 += w2
    1212:	*(u32 *)(r10 - 0x20) = w1
    1213:	r2 = r10
    1214:	r2 += -0x20
    1215:	r1 = 0x0 ll
		00000000000025f8:  R_BPF_64_64	LIMITS
    1217:	call 0x1
    1218:	*(u64 *)(r10 - 0x128) = r0
    1219:	if r0 == 0x0 goto +0x17 <turnpike+0x2678>
    1220:	r2 = *(u64 *)(r10 - 0x128)
    1221:	r8 = *(u64 *)(r2 + 0x8)
    1222:	r1 = *(u64 *)(r10 - 0xe8)
    1223:	r8 *= r1
    1224:	r1 = *(u64 *)(r2 + 0x18)
    1225:	r1 = *(u64 *)(r2 + 0x10)
    1226:	*(u64 *)(r10 - 0x130) = r1
    1227:	r7 = *(u64 *)(r2 + 0x0)
    1228:	call 0x76
    1229:	r0 <<= 0x18
    1230:	r1 = r0
    1231:	if r0 > r7 goto +0x1 <turnpike+0x2628>
    1232:	r1 = r7
    1233:	r8 >>= 0x8
    1234:	r1 += r8
    1235:	r2 = 0x33
    1236:	*(u64 *)(r10 - 0x50) = r2
    1237:	r2 = r1
    1238:	r2 -= r0
    1239:	r3 = *(u64 *)(r10 - 0x130)
    1240:	if r2 > r3 goto +0x4cc <turnpike+0x4cc8>
    1241:	r2 = *(u64 *)(r10 - 0x128)
    1242:	*(u64 *)(r2 + 0x0) = r1
    1243:	w1 = *(u32 *)(r10 - 0xe0)
    1244:	if w1 == 0x0 goto +0x35 <turnpike+0x2830>
    1245:	r1 = *(u64 *)(r10 - 0x100)
    1246:	w1 = *(u8 *)(r1 + 0x16)
    1247:	w1 &= 0x10
    1248:	if w1 == 0x0 goto +0x31 <turnpike+0x2830>
    1249:	r3 = *(u64 *)(r10 - 0x100)
    1250:	w1 = *(u8 *)(r3 + 0x17)
    1251:	r1 <<= 0x2
    1252:	r9 += r1
    1253:	w1 = *(u32 *)(r9 + 0x2208)
    1254:	r2 = 0xffff00000000 ll
    1256:	r5 = *(u64 *)(r10 - 0x118)
    1257:	r4 = r5
    1258:	r4 &= r2
    1259:	w2 = w5
    1260:	w2 >>= 0x10
    1261:	w3 = *(u32 *)(r3 + 0x18)
    1262:	r5 = 0x10000000000 ll
    1264:	if r4 == r5 goto +0x1 <turnpike+0x2730>
    1265:	w2 = w3
    1266:	r2 = be16 r2
    1267:	w1 += w2
    1268:	*(u32 *)(r10 - 0x20) = w1
    1269:	r2 = r10
    1270:	r2 += -0x20
    1271:	r1 = 0x0 ll
		00000000000027b8:  R_BPF_64_64	LIMITS
    1273:	call 0x1
    1274:	r7 = r0
    1275:	if r0 == 0x0 goto +0x16 <turnpike+0x2830>
    1276:	r2 = r7
    1277:	r8 = *(u64 *)(r2 + 0x8)
    1278:	r1 = *(u64 *)(r10 - 0xe8)
    1279:	r8 *= r1
    1280:	r1 = *(u64 *)(r2 + 0x18)
    1281:	r1 = *(u64 *)(r2 + 0x10)
    1282:	*(u64 *)(r10 - 0xb0) = r1
    1283:	r9 = *(u64 *)(r2 + 0x0)
    1284:	call 0x76
    1285:	r0 <<= 0x18
    1286:	r1 = r0
    1287:	if r0 > r9 goto +0x1 <turnpike+0x27e8>
    1288:	r1 = r9
    1289:	r8 >>= 0x8
    1290:	r1 += r8
    1291:	r2 = 0x33
    1292:	*(u64 *)(r10 - 0x50) = r2
    1293:	r2 = r1
    1294:	r2 -= r0
    1295:	r3 = *(u64 *)(r10 - 0xb0)
    1296:	if r2 > r3 goto +0x494 <turnpike+0x4cc8>
    1297:	*(u64 *)(r7 + 0x0) = r1
    1298:	r1 = *(u64 *)(r10 - 0x58)
    1299:	w2 = *(u32 *)(r10 - 0xc8)
    1300:	w2 += w1
    1301:	w1 = *(u32 *)(r10 - 0xd8)
    1302:	w3 = w1
    1303:	w3 -= w2
    1304:	*(u32 *)(r10 - 0x50) = w3
    1305:	*(u32 *)(r10 - 0xc8) = w2
    1306:	if w1 == w2 goto +0x5 <turnpike+0x28a0>
    1307:	r1 = *(u64 *)(r10 - 0x48)
    1308:	w2 = *(u32 *)(r10 - 0x50)
    1309:	call 0x2c
    1310:	r7 = 0x11
    1311:	if r0 != 0x0 goto -0x4d7 <turnpike+0x1e8>
    1312:	r7 = *(u64 *)(r10 - 0xe8)
    1313:	r7 = be32 r7
    1314:	w7 &= -0x10000
    1315:	r1 = *(u64 *)(r10 - 0xa8)
    1316:	r2 = *(u64 *)(r1 + 0x10)
    1317:	*(u64 *)(r10 - 0xb0) = r2
    1318:	r1 = *(u64 *)(r1 + 0x18)
    1319:	*(u64 *)(r10 - 0x128) = r1
    1320:	r1 = *(u64 *)(r10 - 0xb8)
    1321:	w1 = *(u16 *)(r1 + 0x1e)
    1322:	w7 |= w1
    1323:	r9 = 0x0
    1324:	r8 = *(u64 *)(r10 - 0x70)
    1325:	r8 = be16 r8
    1326:	r1 = *(u64 *)(r10 - 0xa0)
    1327:	if w1 == 0x0 goto +0x2b <turnpike+0x2a78>
    1328:	r1 = 0x0
    1329:	w2 = *(u32 *)(r10 - 0x110)
    1330:	if w2 != 0x0 goto +0x1 <turnpike+0x2940>
    1331:	r1 = r7
    1332:	r3 = *(u64 *)(r10 - 0x90)
    1333:	w3 ^= -0x1
    1334:	r3 = be16 r3
    1335:	r3 += r8
    1336:	r3 <<= 0x1
    1337:	r2 = *(u64 *)(r10 - 0xd0)
    1338:	r3 += r2
    1339:	r2 = *(u64 *)(r10 - 0xa0)
    1340:	w2 ^= -0x1
    1341:	r2 &= 0xffff
    1342:	r3 += r2
    1343:	r3 += r1
    1344:	r1 = r3
    1345:	r1 >>= 0x20
    1346:	r3 <<= 0x20
    1347:	r3 >>= 0x20
    1348:	r3 += r1
    1349:	r2 = r3
    1350:	r2 &= 0xffff
    1351:	r1 = r3
    1352:	r1 >>= 0x20
    1353:	r1 += r2
    1354:	r3 >>= 0x10
    1355:	r3 &= 0xffff
    1356:	r1 += r3
    1357:	r2 = r1
    1358:	r2 >>= 0x10
    1359:	r1 &= 0xffff
    1360:	r1 += r2
    1361:	w2 = w1
    1362:	r1 >>= 0x10
    1363:	w1 += w2
    1364:	w2 = w1
    1365:	w2 &= 0xffff
    1366:	w9 = -0x1
    1367:	if w2 == 0xffff goto +0x2 <turnpike+0x2a70>
    1368:	w1 ^= -0x1
    1369:	w9 = w1
    1370:	r9 <<= 0x30
    1371:	r1 = *(u64 *)(r10 - 0xb8)
    1372:	w2 = *(u32 *)(r1 + 0x18)
    1373:	*(u64 *)(r10 - 0xd0) = r2
    1374:	r2 = *(u64 *)(r10 - 0xf8)
    1375:	r2 = *(u64 *)(r2 + 0x18)
    1376:	*(u64 *)(r10 - 0xa0) = r2
    1377:	r1 = *(u64 *)(r1 + 0x28)
    1378:	*(u64 *)(r10 - 0x90) = r1
    1379:	w1 = 0x0
    1380:	*(u32 *)(r10 - 0x20) = w1
    1381:	r2 = r10
    1382:	r2 += -0x20
    1383:	r1 = 0x0 ll
		0000000000002b38:  R_BPF_64_64	COUNTERS
    1385:	call 0x1
    1386:	if r0 == 0x0 goto +0x7 <turnpike+0x2b30>
    1387:	r1 = *(u64 *)(r0 + 0x2f8)
    1388:	r1 += 0x1
    1389:	*(u64 *)(r0 + 0x2f8) = r1
    1390:	r1 = be16 r1
    1391:	r2 = *(u64 *)(r10 - 0x88)
    1392:	w2 |= w1
    1393:	*(u64 *)(r10 - 0x88) = r2
    1394:	r1 = *(u64 *)(r10 - 0xa8)
    1395:	r1 = *(u64 *)(r1 + 0x0)
    1396:	r2 = *(u64 *)(r10 - 0x108)
    1397:	if r2 != r1 goto +0x7a <turnpike+0x2f20>
    1398:	r1 = *(u64 *)(r10 - 0xb8)
    1399:	r1 = *(u64 *)(r1 + 0x0)
    1400:	r2 = *(u64 *)(r10 - 0xf0)
    1401:	if r1 != r2 goto +0x76 <turnpike+0x2f20>
    1402:	w1 = *(u32 *)(r10 - 0xe0)
    1403:	if w1 != 0x0 goto +0x1 <turnpike+0x2b88>
    1404:	goto +0x4 <turnpike+0x2ba8>
    1405:	r1 = *(u64 *)(r10 - 0x100)
    1406:	r1 = *(u64 *)(r1 + 0x0)
    1407:	r2 = *(u64 *)(r10 - 0x118)
    1408:	if r1 != r2 goto +0x6f <turnpike+0x2f20>
    1409:	r1 = 0x2d
    1410:	*(u64 *)(r10 - 0x50) = r1
    1411:	r3 = *(u64 *)(r10 - 0x48)
    1412:	w4 = *(u32 *)(r3 + 0x0)
    1413:	r2 = *(u64 *)(r10 - 0x58)
    1414:	r2 += r4
    1415:	r1 = r2
    1416:	r1 += 0x1c
    1417:	w3 = *(u32 *)(r3 + 0x4)
    1418:	*(u64 *)(r10 - 0xc8) = r1
    1419:	*(u64 *)(r10 - 0xa8) = r3
    1420:	if r1 > r3 goto +0x418 <turnpike+0x4cc8>
    1421:	r1 = *(u64 *)(r10 - 0x70)
    1422:	w1 += 0x14
    1423:	r1 = be32 r1
    1424:	r5 = *(u64 *)(r10 - 0x78)
    1425:	w5 <<= 0x8
    1426:	w1 &= -0x10000
    1427:	w5 &= 0xff00
    1428:	w1 |= w5
    1429:	r8 <<= 0x20
    1430:	r0 = -0x100000000 ll
    1432:	r3 = *(u64 *)(r10 - 0x80)
    1433:	w3 += -0x1
    1434:	r5 = *(u64 *)(r10 - 0xd0)
    1435:	r8 |= r5
    1436:	r5 = *(u64 *)(r10 - 0x90)
    1437:	r6 = r5
    1438:	r6 &= r0
    1439:	r0 = *(u64 *)(r10 - 0xa0)
    1440:	r0 >>= 0x20
    1441:	r1 |= 0x45
    1442:	r8 |= r9
    1443:	r6 |= r0
    1444:	*(u64 *)(r10 - 0x70) = r6
    1445:	w3 &= 0xff
    1446:	w3 |= 0x1100
    1447:	r6 = r1
    1448:	r6 += r3
    1449:	r6 += r0
    1450:	r5 >>= 0x20
    1451:	r6 += r5
    1452:	r0 = *(u64 *)(r10 - 0x88)
    1453:	r6 += r0
    1454:	r0 <<= 0x20
    1455:	r0 |= r1
    1456:	*(u64 *)(r10 - 0x88) = r0
    1457:	r0 = r6
    1458:	r0 >>= 0x20
    1459:	r6 <<= 0x20
    1460:	r6 >>= 0x20
    1461:	r6 += r0
    1462:	r9 = r6
    1463:	r9 &= 0xffff
    1464:	r0 = r6
    1465:	r0 >>= 0x20
    1466:	r0 += r9
    1467:	r6 >>= 0x10
    1468:	r6 &= 0xffff
    1469:	r0 += r6
    1470:	r6 = r0
    1471:	r6 >>= 0x10
    1472:	w0 &= 0xffff
    1473:	w0 += w6
    1474:	w0 *= 0x10001
    1475:	w0 &= -0x10000
    1476:	w0 |= w3
    1477:	w0 ^= -0x10000
    1478:	r1 = *(u64 *)(r10 - 0x128)
    1479:	*(u32 *)(r4 + 0x8) = w1
    1480:	r1 = *(u64 *)(r10 - 0xb0)
    1481:	*(u64 *)(r4 + 0x0) = r1
    1482:	r6 = r4
    1483:	r6 += 0xc
    1484:	r9 = *(u64 *)(r10 - 0x58)
    1485:	if r9 == 0xe goto +0x32 <turnpike+0x2fa0>
    1486:	r6 = *(u64 *)(r10 - 0x58)
    1487:	if r6 == 0x12 goto +0x2c <turnpike+0x2f80>
    1488:	r6 = *(u64 *)(r10 - 0x68)
    1489:	*(u64 *)(r4 + 0xc) = r6
    1490:	r4 += 0x14
    1491:	goto +0x2b <turnpike+0x2f98>
    1492:	if w0 <= w2 goto -0x23d <turnpike+0x1c60>
    1493:	r3 = 0x27
    1494:	*(u64 *)(r10 - 0x50) = r3
    1495:	w3 = w0
    1496:	w3 -= w2
    1497:	if w3 > 0x1 goto +0x3cb <turnpike+0x4cc8>
    1498:	goto -0x243 <turnpike+0x1c60>
    1499:	if w0 <= w2 goto -0x217 <turnpike+0x1dc8>
    1500:	r3 = 0x27
    1501:	*(u64 *)(r10 - 0x50) = r3
    1502:	w3 = w0
    1503:	w3 -= w2
    1504:	if w3 > 0x1 goto +0x3c4 <turnpike+0x4cc8>
    1505:	goto -0x21d <turnpike+0x1dc8>
    1506:	r3 = *(u64 *)(r10 - 0xa8)
    1507:	r2 = *(u64 *)(r3 + 0x10)
    1508:	r3 = *(u64 *)(r3 + 0x18)
    1509:	r3 <<= 0x10
    1510:	r4 = 0xffffffff0000 ll
    1512:	r3 &= r4
    1513:	r2 >>= 0x30
    1514:	r3 |= r2
    1515:	r7 = 0xf
    1516:	w2 = 0x3
    1517:	*(u32 *)(r10 - 0x60) = w2
    1518:	if r1 == r3 goto -0x14a <turnpike+0x24c8>
    1519:	goto -0x5a7 <turnpike+0x1e8>
    1520:	r7 = 0x12
    1521:	w1 = *(u32 *)(r10 - 0xd8)
    1522:	w2 = *(u32 *)(r10 - 0xc8)
    1523:	if w1 == w2 goto -0x5ab <turnpike+0x1e8>
    1524:	w2 = *(u32 *)(r10 - 0x50)
    1525:	w2 = -w2
    1526:	r1 = *(u64 *)(r10 - 0x48)
    1527:	call 0x2c
    1528:	r1 = 0x2d
    1529:	*(u64 *)(r10 - 0x50) = r1
    1530:	if r0 == 0x0 goto -0x5b2 <turnpike+0x1e8>
    1531:	goto +0x3a9 <turnpike+0x4cc8>
    1532:	r6 = *(u64 *)(r10 - 0x68)
    1533:	*(u32 *)(r4 + 0xc) = w6
    1534:	r4 += 0x10
    1535:	r6 = r4
    1536:	w4 = 0x8
    1537:	*(u16 *)(r6 + 0x0) = w4
    1538:	*(u64 *)(r2 + 0x14) = r8
    1539:	r1 = *(u64 *)(r10 - 0x70)
    1540:	*(u64 *)(r2 + 0xc) = r1
    1541:	*(u32 *)(r2 + 0x8) = w0
    1542:	r3 = *(u64 *)(r10 - 0x88)
    1543:	*(u64 *)(r2 + 0x0) = r3
    1544:	w3 = *(u32 *)(r10 - 0x110)
    1545:	if w3 != 0x0 goto +0x5 <turnpike+0x3018>
    1546:	r2 += 0x20
    1547:	r1 = *(u64 *)(r10 - 0xa8)
    1548:	if r2 > r1 goto +0x398 <turnpike+0x4cc8>
    1549:	r1 = *(u64 *)(r10 - 0xc8)
    1550:	*(u32 *)(r1 + 0x0) = w7
    1551:	r3 = *(u64 *)(r10 - 0xb8)
    1552:	r1 = *(u64 *)(r3 + 0x30)
    1553:	r2 = *(u64 *)(r10 - 0xe8)
    1554:	r1 += r2
    1555:	*(u64 *)(r3 + 0x30) = r1
    1556:	r2 = *(u64 *)(r10 - 0xc0)
    1557:	w1 = *(u32 *)(r2 + 0x0)
    1558:	w1 += 0x1
    1559:	*(u32 *)(r2 + 0x0) = w1
    1560:	w1 = *(u32 *)(r10 - 0xe0)
    1561:	if w1 != 0x0 goto +0x1 <turnpike+0x3078>
    1562:	goto +0x9 <turnpike+0x30c0>
    1563:	r3 = *(u64 *)(r10 - 0x100)
    1564:	r1 = *(u64 *)(r3 + 0x30)
    1565:	r2 = *(u64 *)(r10 - 0xe8)
    1566:	r1 += r2
    1567:	*(u64 *)(r3 + 0x30) = r1
    1568:	r2 = *(u64 *)(r10 - 0x138)
    1569:	w1 = *(u32 *)(r2 + 0x0)
    1570:	w1 += 0x1
    1571:	*(u32 *)(r2 + 0x0) = w1
    1572:	r7 = *(u64 *)(r10 - 0x120)
    1573:	w6 = *(u32 *)(r10 - 0x60)
    1574:	w1 = *(u32 *)(r10 - 0x98)
    1575:	if w1 == 0x0 goto -0x5df <turnpike+0x1e8>
    1576:	w2 = *(u32 *)(r10 - 0x98)
    1577:	w2 = -w2
    1578:	r1 = *(u64 *)(r10 - 0x48)
    1579:	call 0x41
    1580:	r7 = *(u64 *)(r10 - 0x120)
    1581:	w6 = *(u32 *)(r10 - 0x60)
    1582:	if r0 == 0x0 goto -0x5e6 <turnpike+0x1e8>
    1583:	goto +0x375 <turnpike+0x4cc8>
    1584:	w1 = w2
    1585:	r3 = *(u64 *)(r10 - 0xe8)
    1586:	w1 -= w3
    1587:	r7 = 0x8
    1588:	if w1 > 0x3 goto -0x5ec <turnpike+0x1e8>
    1589:	r3 = *(u64 *)(r10 - 0xd0)
    1590:	w3 ^= -0x1
    1591:	*(u64 *)(r10 - 0xd0) = r3
    1592:	r3 = *(u64 *)(r10 - 0xe8)
    1593:	if w2 != w3 goto +0x57 <turnpike+0x3428>
    1594:	w1 = *(u32 *)(r10 - 0x98)
    1595:	r2 = *(u64 *)(r10 - 0xe8)
    1596:	w1 -= w2
    1597:	w1 += -0xc
    1598:	*(u32 *)(r10 - 0x98) = w1
    1599:	r1 = *(u64 *)(r10 - 0x58)
    1600:	w1 += 0x34
    1601:	*(u32 *)(r10 - 0xd8) = w1
    1602:	r1 = *(u64 *)(r10 - 0xb8)
    1603:	w1 = *(u16 *)(r1 + 0x1c)
    1604:	r2 = *(u64 *)(r10 - 0xd0)
    1605:	r2 += r1
    1606:	*(u64 *)(r10 - 0xd0) = r2
    1607:	w1 = 0x0
    1608:	*(u64 *)(r10 - 0x88) = r1
    1609:	w1 = 0x1
    1610:	*(u32 *)(r10 - 0xa8) = w1
    1611:	w1 = *(u32 *)(r10 - 0xc8)
    1612:	w1 &= 0x2
    1613:	if w1 == 0x0 goto +0xd8 <turnpike+0x38d0>
    1614:	r7 = 0x6
    1615:	r1 = *(u64 *)(r10 - 0xb8)
    1616:	w1 = *(u8 *)(r1 + 0x16)
    1617:	*(u32 *)(r10 - 0xa8) = w1
    1618:	r1 = *(u64 *)(r10 - 0x70)
    1619:	if w1 < 0x2000000 goto -0x60b <turnpike+0x1e8>
    1620:	w1 = *(u32 *)(r10 - 0xa8)
    1621:	w1 &= 0x1
    1622:	if w1 != 0x0 goto +0x64 <turnpike+0x3578>
    1623:	w1 = 0x400000
    1624:	*(u64 *)(r10 - 0x88) = r1
    1625:	r1 = *(u64 *)(r10 - 0xe8)
    1626:	if w1 > 0x4d0 goto +0x2 <turnpike+0x3288>
    1627:	w1 = 0x0
    1628:	*(u64 *)(r10 - 0x88) = r1
    1629:	r2 = *(u64 *)(r10 - 0xb8)
    1630:	w3 = *(u32 *)(r2 + 0x18)
    1631:	r1 = 0x10000000000 ll
    1633:	r3 |= r1
    1634:	r1 = *(u64 *)(r10 - 0xf8)
    1635:	r4 = *(u64 *)(r1 + 0x18)
    1636:	r2 = *(u64 *)(r2 + 0x28)
    1637:	r1 = -0x100000000 ll
    1639:	r2 &= r1
    1640:	r4 >>= 0x20
    1641:	*(u64 *)(r10 - 0xe0) = r2
    1642:	*(u64 *)(r10 - 0xc8) = r4
    1643:	r2 |= r4
    1644:	r7 = *(u64 *)(r10 - 0xb0)
    1645:	r1 = r7
    1646:	*(u64 *)(r10 - 0x70) = r3
    1647:	call -0x1
		0000000000003378:  R_BPF_64_32	.text
    1648:	r1 = r7
    1649:	r7 = 0x9
    1650:	r8 = r0
    1651:	if r0 == 0x0 goto -0x62b <turnpike+0x1e8>
    1652:	r9 = *(u64 *)(r8 + 0x0)
    1653:	r2 = 0xffffffffffff ll
    1655:	r3 = r9
    1656:	r3 &= r2
    1657:	r2 = *(u64 *)(r10 - 0x70)
    1658:	if r3 != r2 goto -0x632 <turnpike+0x1e8>
    1659:	w2 = *(u32 *)(r8 - 0x8)
    1660:	r3 = *(u64 *)(r10 - 0xc8)
    1661:	if w2 != w3 goto -0x635 <turnpike+0x1e8>
    1662:	w2 = *(u8 *)(r8 + 0x17)
    1663:	r2 <<= 0x5
    1664:	r1 += r2
    1665:	*(u64 *)(r10 - 0xf8) = r1
    1666:	r1 = *(u64 *)(r1 + 0x208)
    1667:	if r1 != 0x0 goto -0x63b <turnpike+0x1e8>
    1668:	r1 = 0xffff0000 ll
    1670:	r2 = *(u64 *)(r10 - 0xe0)
    1671:	r2 |= r1
    1672:	r1 = *(u64 *)(r10 - 0xf8)
    1673:	r1 = *(u64 *)(r1 + 0x210)
    1674:	if r1 != r2 goto -0x642 <turnpike+0x1e8>
    1675:	r1 = *(u64 *)(r10 - 0xf8)
    1676:	r1 += 0x208
    1677:	*(u64 *)(r10 - 0xf8) = r1
    1678:	r7 = r8
    1679:	r7 += -0x4
    1680:	goto +0x64 <turnpike+0x3748>
    1681:	r7 = 0x4
    1682:	r2 = *(u64 *)(r10 - 0xe8)
    1683:	if w2 > 0x8000 goto -0x64b <turnpike+0x1e8>
    1684:	r2 = *(u64 *)(r10 - 0xe8)
    1685:	r8 += r2
    1686:	r8 += 0x34
    1687:	if r8 < r9 goto +0x1 <turnpike+0x3468>
    1688:	goto -0x650 <turnpike+0x1e8>
    1689:	r2 = *(u64 *)(r10 - 0xe8)
    1690:	w3 = w2
    1691:	w3 <<= 0x3
    1692:	w3 &= 0x8
    1693:	w2 = *(u8 *)(r8 + 0x0)
    1694:	w2 <<= w3
    1695:	w2 ^= -0x1
    1696:	r2 &= 0xffff
    1697:	r4 = *(u64 *)(r10 - 0xd0)
    1698:	r2 += r4
    1699:	*(u64 *)(r10 - 0xd0) = r2
    1700:	if w1 > 0x1 goto +0x1 <turnpike+0x34d0>
    1701:	goto -0x6c <turnpike+0x3170>
    1702:	r4 = r8
    1703:	r4 += 0x1
    1704:	if r4 >= r9 goto -0x660 <turnpike+0x1e8>
    1705:	w4 = w3
    1706:	w4 ^= 0x8
    1707:	w5 = *(u8 *)(r8 + 0x1)
    1708:	w5 <<= w4
    1709:	w5 ^= -0x1
    1710:	r5 &= 0xffff
    1711:	r2 += r5
    1712:	*(u64 *)(r10 - 0xd0) = r2
    1713:	if w1 != 0x3 goto -0x78 <turnpike+0x3170>
    1714:	r8 += 0x2
    1715:	if r8 >= r9 goto -0x66b <turnpike+0x1e8>
    1716:	w1 = *(u8 *)(r8 + 0x0)
    1717:	w1 <<= w3
    1718:	w1 ^= -0x1
    1719:	r1 &= 0xffff
    1720:	r2 += r1
    1721:	*(u64 *)(r10 - 0xd0) = r2
    1722:	goto -0x81 <turnpike+0x3170>
    1723:	r2 = *(u64 *)(r10 - 0xb8)
    1724:	w3 = *(u32 *)(r2 + 0x18)
    1725:	r1 = 0x10000000000 ll
    1727:	r3 |= r1
    1728:	r1 = *(u64 *)(r10 - 0xf8)
    1729:	r0 = *(u64 *)(r1 + 0x10)
    1730:	r4 = *(u64 *)(r1 + 0x18)
    1731:	r5 = *(u64 *)(r2 + 0x20)
    1732:	r1 = *(u64 *)(r2 + 0x28)
    1733:	*(u64 *)(r10 - 0xe0) = r1
    1734:	*(u64 *)(r10 - 0x8) = r1
    1735:	*(u64 *)(r10 - 0xc8) = r5
    1736:	*(u64 *)(r10 - 0x10) = r5
    1737:	*(u64 *)(r10 - 0x88) = r4
    1738:	*(u64 *)(r10 - 0x18) = r4
    1739:	*(u64 *)(r10 - 0x70) = r0
    1740:	*(u64 *)(r10 - 0x20) = r0
    1741:	r2 = r10
    1742:	r2 += -0x20
    1743:	r1 = *(u64 *)(r10 - 0xb0)
    1744:	r7 = r3
    1745:	call 0xf4
		0000000000003688:  R_BPF_64_32	.text
    1746:	r8 = r0
    1747:	if r0 == 0x0 goto +0x19 <turnpike+0x3708>
    1748:	r9 = *(u64 *)(r8 + 0x0)
    1749:	r1 = 0xffffffffffff ll
    1751:	r2 = r9
    1752:	r2 &= r1
    1753:	if r2 != r7 goto +0x13 <turnpike+0x3708>
    1754:	r2 = r8
    1755:	r1 = *(u64 *)(r2 - 0x8)
    1756:	r2 = *(u64 *)(r2 - 0x10)
    1757:	r3 = *(u64 *)(r10 - 0x70)
    1758:	if r2 != r3 goto +0xe <turnpike+0x3708>
    1759:	r2 = *(u64 *)(r10 - 0x88)
    1760:	if r1 != r2 goto +0xc <turnpike+0x3708>
    1761:	w1 = *(u8 *)(r8 + 0x17)
    1762:	r1 <<= 0x5
    1763:	r2 = *(u64 *)(r10 - 0xb0)
    1764:	r2 += r1
    1765:	*(u64 *)(r10 - 0xf8) = r2
    1766:	r1 = *(u64 *)(r2 + 0x208)
    1767:	r2 = *(u64 *)(r10 - 0xc8)
    1768:	if r1 != r2 goto +0x4 <turnpike+0x3708>
    1769:	r1 = *(u64 *)(r10 - 0xf8)
    1770:	r1 = *(u64 *)(r1 + 0x210)
    1771:	r2 = *(u64 *)(r10 - 0xe0)
    1772:	if r1 == r2 goto +0x1 <turnpike+0x3710>
    1773:	goto +0x20a <turnpike+0x4760>
    1774:	r1 = *(u64 *)(r10 - 0xf8)
    1775:	r1 += 0x208
    1776:	*(u64 *)(r10 - 0xf8) = r1
    1777:	w1 = 0x0
    1778:	*(u64 *)(r10 - 0x88) = r1
    1779:	r7 = r8
    1780:	r7 += 0x38
    1781:	call 0x76
    1782:	r3 = r8
    1783:	w2 = *(u32 *)(r3 + 0x8)
    1784:	w1 = *(u32 *)(r3 + 0xc)
    1785:	w3 = *(u32 *)(r3 + 0x10)
    1786:	r0 >>= 0x6
    1787:	if w2 <= w0 goto +0x2 <turnpike+0x3790>
    1788:	if w0 >= w1 goto +0x1 <turnpike+0x3790>
    1789:	if w3 > w0 goto +0x25f <turnpike+0x4a88>
    1790:	r7 = 0xa
    1791:	if w2 <= w0 goto -0x6b7 <turnpike+0x1e8>
    1792:	if w0 <= w1 goto -0x6b8 <turnpike+0x1e8>
    1793:	r2 = 0x28
    1794:	*(u64 *)(r10 - 0x50) = r2
    1795:	w0 -= w1
    1796:	if w0 > 0x1 goto +0x2a0 <turnpike+0x4cc8>
    1797:	goto -0x6bd <turnpike+0x1e8>
    1798:	w2 = w1
    1799:	r3 = *(u64 *)(r10 - 0xe8)
    1800:	w2 -= w3
    1801:	r7 = 0x8
    1802:	if w2 > 0x3 goto -0x6c2 <turnpike+0x1e8>
    1803:	r3 = *(u64 *)(r10 - 0xd0)
    1804:	w3 ^= -0x1
    1805:	*(u64 *)(r10 - 0xd0) = r3
    1806:	r3 = *(u64 *)(r10 - 0xe8)
    1807:	if w1 != w3 goto +0x17a <turnpike+0x43f0>
    1808:	r2 = *(u64 *)(r10 - 0x90)
    1809:	w2 += -0x14
    1810:	*(u64 *)(r10 - 0x90) = r2
    1811:	w2 = *(u32 *)(r10 - 0x98)
    1812:	w2 += w1
    1813:	r1 = *(u64 *)(r10 - 0xe8)
    1814:	w2 -= w1
    1815:	*(u32 *)(r10 - 0x98) = w2
    1816:	r1 = *(u64 *)(r10 - 0x58)
    1817:	w1 |= 0x20
    1818:	*(u32 *)(r10 - 0xd8) = w1
    1819:	r1 = *(u64 *)(r10 - 0xb8)
    1820:	w1 = *(u16 *)(r1 + 0x1c)
    1821:	r2 = *(u64 *)(r10 - 0xd0)
    1822:	r2 += r1
    1823:	*(u64 *)(r10 - 0xd0) = r2
    1824:	w1 = 0x0
    1825:	*(u32 *)(r10 - 0xa8) = w1
    1826:	w1 = *(u32 *)(r10 - 0xe0)
    1827:	w1 &= 0x2
    1828:	if w1 == 0x0 goto +0x1 <turnpike+0x38d0>
    1829:	goto +0x18e <turnpike+0x4540>
    1830:	r1 = *(u64 *)(r10 - 0x80)
    1831:	w2 = w1
    1832:	w2 &= 0xff
    1833:	w1 = 0x0
    1834:	*(u32 *)(r10 - 0xe0) = w1
    1835:	w1 = 0x1
    1836:	*(u32 *)(r10 - 0x110) = w1
    1837:	if w2 < 0x2 goto +0x1 <turnpike+0x3918>
    1838:	w1 = 0x0
    1839:	w2 = 0x30
    1840:	*(u32 *)(r10 - 0x108) = w2
    1841:	r2 = 0x0
    1842:	*(u64 *)(r10 - 0x120) = r2
    1843:	w2 = 0x1c
    1844:	*(u32 *)(r10 - 0xc8) = w2
    1845:	r2 = *(u64 *)(r10 - 0xe8)
    1846:	w2 += 0x8
    1847:	*(u64 *)(r10 - 0x70) = r2
    1848:	r3 = *(u64 *)(r10 - 0xb8)
    1849:	r8 = r3
    1850:	r8 += 0x16
    1851:	w2 = *(u8 *)(r3 + 0x16)
    1852:	w2 &= 0x1
    1853:	r4 = *(u64 *)(r10 - 0xf0)
    1854:	*(u64 *)(r10 - 0x118) = r4
    1855:	*(u64 *)(r10 - 0x100) = r3
    1856:	if w2 == 0x0 goto -0x2ed <turnpike+0x2240>
    1857:	r7 = 0x6
    1858:	w1 &= 0x1
    1859:	r3 = *(u64 *)(r10 - 0xb0)
    1860:	if w1 != 0x0 goto -0x6fc <turnpike+0x1e8>
    1861:	r7 = 0xc
    1862:	r1 = *(u64 *)(r10 - 0xa0)
    1863:	if w1 == 0x0 goto -0x6ff <turnpike+0x1e8>
    1864:	r1 = *(u64 *)(r10 - 0x70)
    1865:	w1 += -0x4d9
    1866:	if w1 > -0x502 goto +0x7 <turnpike+0x3a30>
    1867:	w1 = *(u32 *)(r10 - 0xa8)
    1868:	w1 ^= 0x1
    1869:	w1 &= 0x1
    1870:	if w1 == 0x0 goto +0x3 <turnpike+0x3a30>
    1871:	r7 = 0xe
    1872:	r1 = *(u64 *)(r10 - 0x88)
    1873:	if w1 == 0x0 goto -0x709 <turnpike+0x1e8>
    1874:	r7 = 0xd
    1875:	r1 = *(u64 *)(r10 - 0xb8)
    1876:	w1 = *(u16 *)(r1 + 0x14)
    1877:	if r1 > 0xfff goto -0x70d <turnpike+0x1e8>
    1878:	r1 <<= 0x5
    1879:	r9 = r3
    1880:	r9 += r1
    1881:	r1 = *(u64 *)(r9 + 0x2608)
    1882:	r2 = *(u64 *)(r9 + 0x2610)
    1883:	*(u64 *)(r10 - 0x88) = r1
    1884:	w1 &= 0xffff
    1885:	if w1 == 0x0 goto -0x715 <turnpike+0x1e8>
    1886:	r4 = r2
    1887:	r4 >>= 0x20
    1888:	w5 = *(u32 *)(r10 - 0x60)
    1889:	if w5 != w4 goto -0x719 <turnpike+0x1e8>
    1890:	r4 = *(u64 *)(r10 - 0x70)
    1891:	w4 += 0x28
    1892:	r7 = 0xe
    1893:	if w4 > w1 goto -0x71d <turnpike+0x1e8>
    1894:	*(u64 *)(r10 - 0xb0) = r3
    1895:	r9 += 0x2608
    1896:	r1 = *(u64 *)(r10 - 0x50)
    1897:	r1 = *(u64 *)(r1 + 0x0)
    1898:	r3 = 0xffffffffffff ll
    1900:	r1 &= r3
    1901:	r3 = *(u64 *)(r10 - 0x48)
    1902:	w3 = *(u32 *)(r3 + 0xc)
    1903:	r4 = *(u64 *)(r10 - 0x88)
    1904:	r4 >>= 0x20
    1905:	if w3 == w4 goto +0x1bc <turnpike+0x4910>
    1906:	r3 = *(u64 *)(r10 - 0xb0)
    1907:	r4 = *(u64 *)(r3 + 0x48)
    1908:	if r4 == r1 goto +0x10 <turnpike+0x3bc8>
    1909:	r4 = *(u64 *)(r3 + 0x50)
    1910:	if r4 == r1 goto +0xe <turnpike+0x3bc8>
    1911:	r4 = *(u64 *)(r3 + 0x58)
    1912:	if r4 == r1 goto +0xc <turnpike+0x3bc8>
    1913:	r4 = *(u64 *)(r3 + 0x60)
    1914:	if r4 == r1 goto +0xa <turnpike+0x3bc8>
    1915:	r4 = *(u64 *)(r3 + 0x68)
    1916:	if r4 == r1 goto +0x8 <turnpike+0x3bc8>
    1917:	r4 = *(u64 *)(r3 + 0x70)
    1918:	if r4 == r1 goto +0x6 <turnpike+0x3bc8>
    1919:	r4 = *(u64 *)(r3 + 0x78)
    1920:	if r4 == r1 goto +0x4 <turnpike+0x3bc8>
    1921:	r7 = 0xf
    1922:	r3 = *(u64 *)(r3 + 0x80)
    1923:	if r3 == r1 goto +0x1 <turnpike+0x3bc8>
    1924:	goto -0x73c <turnpike+0x1e8>
    1925:	r2 <<= 0x20
    1926:	r2 >>= 0x20
    1927:	r1 = 0x0 ll
		0000000000003c38:  R_BPF_64_64	DEVICES
    1929:	r3 = 0x0
    1930:	call 0x33
    1931:	r1 = r0
    1932:	r1 s>>= 0x3f
    1933:	w0 ^= w1
    1934:	w0 -= w1
    1935:	w1 = 0x4
    1936:	*(u32 *)(r10 - 0x60) = w1
    1937:	r7 = 0xd
    1938:	if w0 != 0x4 goto -0x74a <turnpike+0x1e8>
    1939:	w1 = *(u8 *)(r8 + 0x0)
    1940:	w1 &= 0x10
    1941:	if w1 == 0x0 goto +0x33 <turnpike+0x3de8>
    1942:	r3 = *(u64 *)(r10 - 0xb8)
    1943:	w1 = *(u8 *)(r3 + 0x17)
    1944:	r1 <<= 0x2
    1945:	r2 = *(u64 *)(r10 - 0xb0)
    1946:	r2 += r1
    1947:	w1 = *(u32 *)(r2 + 0x2208)
    1948:	r2 = 0xffff00000000 ll
    1950:	r5 = *(u64 *)(r10 - 0xf0)
    1951:	r4 = r5
    1952:	r4 &= r2
    1953:	w2 = w5
    1954:	w2 >>= 0x10
    1955:	w3 = *(u32 *)(r3 + 0x18)
    1956:	r5 = 0x10000000000 ll
    1958:	if r4 == r5 goto +0x1 <turnpike+0x3ce0>
    1959:	w2 = w3
    1960:	r2 = be16 r2
    1961:	w1 += w2
    1962:	*(u32 *)(r10 - 0x20) = w1
    1963:	r2 = r10
    1964:	r2 += -0x20
    1965:	r1 = 0x0 ll
		0000000000003d68:  R_BPF_64_64	LIMITS
    1967:	call 0x1
    1968:	*(u64 *)(r10 - 0xa8) = r0
    1969:	if r0 == 0x0 goto +0x17 <turnpike+0x3de8>
    1970:	r2 = *(u64 *)(r10 - 0xa8)
    1971:	r8 = *(u64 *)(r2 + 0x8)
    1972:	r1 = *(u64 *)(r10 - 0xe8)
    1973:	r8 *= r1
    1974:	r1 = *(u64 *)(r2 + 0x18)
    1975:	r1 = *(u64 *)(r2 + 0x10)
    1976:	*(u64 *)(r10 - 0xc8) = r1
    1977:	r7 = *(u64 *)(r2 + 0x0)
    1978:	call 0x76
    1979:	r0 <<= 0x18
    1980:	r1 = r0
    1981:	if r0 > r7 goto +0x1 <turnpike+0x3d98>
    1982:	r1 = r7
    1983:	r8 >>= 0x8
    1984:	r1 += r8
    1985:	r2 = 0x33
    1986:	*(u64 *)(r10 - 0x50) = r2
    1987:	r2 = r1
    1988:	r2 -= r0
    1989:	r3 = *(u64 *)(r10 - 0xc8)
    1990:	if r2 > r3 goto +0x1de <turnpike+0x4cc8>
    1991:	r2 = *(u64 *)(r10 - 0xa8)
    1992:	*(u64 *)(r2 + 0x0) = r1
    1993:	w1 = *(u32 *)(r10 - 0xe0)
    1994:	if w1 == 0x0 goto +0x37 <turnpike+0x3fb0>
    1995:	r1 = *(u64 *)(r10 - 0x100)
    1996:	w1 = *(u8 *)(r1 + 0x16)
    1997:	w1 &= 0x10
    1998:	if w1 == 0x0 goto +0x33 <turnpike+0x3fb0>
    1999:	r3 = *(u64 *)(r10 - 0x100)
    2000:	w1 = *(u8 *)(r3 + 0x17)
    2001:	r1 <<= 0x2
    2002:	r2 = *(u64 *)(r10 - 0xb0)
    2003:	r2 += r1
    2004:	w1 = *(u32 *)(r2 + 0x2208)
    2005:	r2 = 0xffff00000000 ll
    2007:	r5 = *(u64 *)(r10 - 0x118)
    2008:	r4 = r5
    2009:	r4 &= r2
    2010:	w2 = w5
    2011:	w2 >>= 0x10
    2012:	w3 = *(u32 *)(r3 + 0x18)
    2013:	r5 = 0x10000000000 ll
    2015:	if r4 == r5 goto +0x1 <turnpike+0x3ea8>
    2016:	w2 = w3
    2017:	r2 = be16 r2
    2018:	w1 += w2
    2019:	*(u32 *)(r10 - 0x20) = w1
    2020:	r2 = r10
    2021:	r2 += -0x20
    2022:	r1 = 0x0 ll
		0000000000003f30:  R_BPF_64_64	LIMITS
    2024:	call 0x1
    2025:	*(u64 *)(r10 - 0xa8) = r0
    2026:	if r0 == 0x0 goto +0x17 <turnpike+0x3fb0>
    2027:	r2 = *(u64 *)(r10 - 0xa8)
    2028:	r8 = *(u64 *)(r2 + 0x8)
    2029:	r1 = *(u64 *)(r10 - 0xe8)
    2030:	r8 *= r1
    2031:	r1 = *(u64 *)(r2 + 0x18)
    2032:	r1 = *(u64 *)(r2 + 0x10)
    2033:	*(u64 *)(r10 - 0xb0) = r1
    2034:	r7 = *(u64 *)(r2 + 0x0)
    2035:	call 0x76
    2036:	r0 <<= 0x18
    2037:	r1 = r0
    2038:	if r0 > r7 goto +0x1 <turnpike+0x3f60>
    2039:	r1 = r7
    2040:	r8 >>= 0x8
    2041:	r1 += r8
    2042:	r2 = 0x33
    2043:	*(u64 *)(r10 - 0x50) = r2
    2044:	r2 = r1
    2045:	r2 -= r0
    2046:	r3 = *(u64 *)(r10 - 0xb0)
    2047:	if r2 > r3 goto +0x1a5 <turnpike+0x4cc8>
    2048:	r2 = *(u64 *)(r10 - 0xa8)
    2049:	*(u64 *)(r2 + 0x0) = r1
    2050:	r1 = *(u64 *)(r10 - 0x58)
    2051:	w2 = *(u32 *)(r10 - 0x108)
    2052:	w2 += w1
    2053:	w1 = *(u32 *)(r10 - 0xd8)
    2054:	w8 = w1
    2055:	w8 -= w2
    2056:	*(u32 *)(r10 - 0x108) = w2
    2057:	if w1 == w2 goto +0x5 <turnpike+0x4018>
    2058:	r1 = *(u64 *)(r10 - 0x48)
    2059:	w2 = w8
    2060:	call 0x2c
    2061:	r7 = 0x11
    2062:	if r0 != 0x0 goto -0x7c6 <turnpike+0x1e8>
    2063:	r1 = *(u64 *)(r10 - 0xe8)
    2064:	r1 = be32 r1
    2065:	w1 &= -0x10000
    2066:	r2 = *(u64 *)(r9 + 0x10)
    2067:	*(u64 *)(r10 - 0xa8) = r2
    2068:	r2 = *(u64 *)(r9 + 0x18)
    2069:	*(u64 *)(r10 - 0xb0) = r2
    2070:	r2 = *(u64 *)(r10 - 0xb8)
    2071:	w2 = *(u16 *)(r2 + 0x1e)
    2072:	w1 |= w2
    2073:	r2 = 0x0
    2074:	w3 = *(u32 *)(r10 - 0x110)
    2075:	if w3 != 0x0 goto +0x1 <turnpike+0x4088>
    2076:	r2 = r1
    2077:	r3 = *(u64 *)(r10 - 0x70)
    2078:	r3 = be16 r3
    2079:	r4 = *(u64 *)(r10 - 0x90)
    2080:	w4 ^= -0x1
    2081:	r4 = be16 r4
    2082:	*(u64 *)(r10 - 0x70) = r3
    2083:	r4 += r3
    2084:	r4 <<= 0x1
    2085:	r3 = *(u64 *)(r10 - 0xd0)
    2086:	r4 += r3
    2087:	r3 = *(u64 *)(r10 - 0xa0)
    2088:	w3 ^= -0x1
    2089:	r3 &= 0xffff
    2090:	r4 += r3
    2091:	r4 += r2
    2092:	r2 = r4
    2093:	r2 >>= 0x20
    2094:	r4 <<= 0x20
    2095:	r4 >>= 0x20
    2096:	r4 += r2
    2097:	r3 = r4
    2098:	r3 &= 0xffff
    2099:	r2 = r4
    2100:	r2 >>= 0x20
    2101:	r2 += r3
    2102:	r4 >>= 0x10
    2103:	r4 &= 0xffff
    2104:	r2 += r4
    2105:	r3 = r2
    2106:	r3 >>= 0x10
    2107:	r2 &= 0xffff
    2108:	r2 += r3
    2109:	w3 = w2
    2110:	r2 >>= 0x10
    2111:	w2 += w3
    2112:	w3 = w2
    2113:	w3 &= 0xffff
    2114:	w4 = -0x1
    2115:	if w3 == 0xffff goto +0x2 <turnpike+0x41d0>
    2116:	w2 ^= -0x1
    2117:	w4 = w2
    2118:	r2 = *(u64 *)(r10 - 0xb8)
    2119:	w3 = *(u32 *)(r2 + 0x18)
    2120:	r5 = *(u64 *)(r10 - 0xf8)
    2121:	r0 = *(u64 *)(r5 + 0x18)
    2122:	*(u64 *)(r10 - 0xa0) = r0
    2123:	r5 = *(u64 *)(r5 + 0x10)
    2124:	*(u64 *)(r10 - 0x90) = r5
    2125:	r5 = *(u64 *)(r2 + 0x20)
    2126:	*(u64 *)(r10 - 0xc8) = r5
    2127:	r7 = *(u64 *)(r2 + 0x28)
    2128:	r2 = *(u64 *)(r9 + 0x0)
    2129:	r5 = *(u64 *)(r10 - 0x88)
    2130:	if r5 != r2 goto +0xe8 <turnpike+0x4978>
    2131:	r2 = *(u64 *)(r10 - 0xb8)
    2132:	r2 = *(u64 *)(r2 + 0x0)
    2133:	r5 = *(u64 *)(r10 - 0xf0)
    2134:	if r2 != r5 goto +0xe4 <turnpike+0x4978>
    2135:	w2 = *(u32 *)(r10 - 0xe0)
    2136:	if w2 != 0x0 goto +0x1 <turnpike+0x4270>
    2137:	goto +0x4 <turnpike+0x4290>
    2138:	r2 = *(u64 *)(r10 - 0x100)
    2139:	r2 = *(u64 *)(r2 + 0x0)
    2140:	r5 = *(u64 *)(r10 - 0x118)
    2141:	if r2 != r5 goto +0xdd <turnpike+0x4978>
    2142:	r2 = 0x2d
    2143:	*(u64 *)(r10 - 0x50) = r2
    2144:	r6 = *(u64 *)(r10 - 0x48)
    2145:	w2 = *(u32 *)(r6 + 0x0)
    2146:	r9 = *(u64 *)(r10 - 0x58)
    2147:	r9 += r2
    2148:	r8 = r9
    2149:	r8 += 0x30
    2150:	w5 = *(u32 *)(r6 + 0x4)
    2151:	*(u64 *)(r10 - 0x88) = r5
    2152:	if r8 > r5 goto +0x13c <turnpike+0x4cc8>
    2153:	r5 = *(u64 *)(r10 - 0x80)
    2154:	w5 += -0x1
    2155:	r5 <<= 0x38
    2156:	r6 = *(u64 *)(r10 - 0x78)
    2157:	w6 <<= 0x14
    2158:	w6 &= 0xff00000
    2159:	w6 |= 0x60000000
    2160:	r6 = be32 r6
    2161:	r5 |= r6
    2162:	r0 = *(u64 *)(r10 - 0x70)
    2163:	r0 <<= 0x20
    2164:	r5 |= r0
    2165:	r6 = 0x11000000000000 ll
    2167:	r5 |= r6
    2168:	*(u64 *)(r10 - 0x80) = r5
    2169:	r4 <<= 0x30
    2170:	r4 |= r3
    2171:	r4 |= r0
    2172:	r3 = *(u64 *)(r10 - 0xb0)
    2173:	*(u32 *)(r2 + 0x8) = w3
    2174:	r3 = *(u64 *)(r10 - 0xa8)
    2175:	*(u64 *)(r2 + 0x0) = r3
    2176:	r3 = r2
    2177:	r3 += 0xc
    2178:	r6 = *(u64 *)(r10 - 0x58)
    2179:	if r6 == 0xe goto +0xef <turnpike+0x4b38>
    2180:	r3 = *(u64 *)(r10 - 0x58)
    2181:	if r3 == 0x12 goto +0xe9 <turnpike+0x4b18>
    2182:	r3 = *(u64 *)(r10 - 0x68)
    2183:	*(u64 *)(r2 + 0xc) = r3
    2184:	r2 += 0x14
    2185:	goto +0xe8 <turnpike+0x4b30>
    2186:	r7 = 0x4
    2187:	r3 = *(u64 *)(r10 - 0xe8)
    2188:	if w3 > 0x8000 goto -0x844 <turnpike+0x1e8>
    2189:	r3 = *(u64 *)(r10 - 0xe8)
    2190:	r8 += r3
    2191:	r8 += 0x20
    2192:	if r8 < r9 goto +0x1 <turnpike+0x4430>
    2193:	goto -0x849 <turnpike+0x1e8>
    2194:	r3 = *(u64 *)(r10 - 0xe8)
    2195:	w4 = w3
    2196:	w4 <<= 0x3
    2197:	w4 &= 0x8
    2198:	w3 = *(u8 *)(r8 + 0x0)
    2199:	w3 <<= w4
    2200:	w3 ^= -0x1
    2201:	r3 &= 0xffff
    2202:	r5 = *(u64 *)(r10 - 0xd0)
    2203:	r3 += r5
    2204:	*(u64 *)(r10 - 0xd0) = r3
    2205:	if w2 > 0x1 goto +0x1 <turnpike+0x4498>
    2206:	goto -0x18f <turnpike+0x3820>
    2207:	r5 = r8
    2208:	r5 += 0x1
    2209:	if r5 >= r9 goto -0x859 <turnpike+0x1e8>
    2210:	w5 = w4
    2211:	w5 ^= 0x8
    2212:	w0 = *(u8 *)(r8 + 0x1)
    2213:	w0 <<= w5
    2214:	w0 ^= -0x1
    2215:	r0 &= 0xffff
    2216:	r3 += r0
    2217:	*(u64 *)(r10 - 0xd0) = r3
    2218:	if w2 != 0x3 goto -0x19b <turnpike+0x3820>
    2219:	r8 += 0x2
    2220:	if r8 >= r9 goto -0x864 <turnpike+0x1e8>
    2221:	w2 = *(u8 *)(r8 + 0x0)
    2222:	w2 <<= w4
    2223:	w2 ^= -0x1
    2224:	r2 &= 0xffff
    2225:	r3 += r2
    2226:	*(u64 *)(r10 - 0xd0) = r3
    2227:	goto -0x1a4 <turnpike+0x3820>
    2228:	r7 = 0x6
    2229:	r1 = *(u64 *)(r10 - 0xb8)
    2230:	w1 = *(u8 *)(r1 + 0x16)
    2231:	*(u32 *)(r10 - 0xa8) = w1
    2232:	r1 = *(u64 *)(r10 - 0x80)
    2233:	w1 &= 0xff
    2234:	if w1 < 0x2 goto -0x872 <turnpike+0x1e8>
    2235:	w1 = *(u32 *)(r10 - 0xa8)
    2236:	w1 &= 0x1
    2237:	if w1 == 0x0 goto +0x3c <turnpike+0x4770>
    2238:	r7 = 0xc
    2239:	r1 = *(u64 *)(r10 - 0xb0)
    2240:	r2 = *(u64 *)(r10 - 0xa0)
    2241:	if w2 == 0x0 goto -0x879 <turnpike+0x1e8>
    2242:	r2 = *(u64 *)(r10 - 0x88)
    2243:	if w2 != 0x0 goto +0x3 <turnpike+0x45d8>
    2244:	r7 = 0xe
    2245:	r2 = *(u64 *)(r10 - 0xe8)
    2246:	if w2 > 0x4d0 goto -0x87e <turnpike+0x1e8>
    2247:	r0 = *(u64 *)(r10 - 0xb8)
    2248:	w3 = *(u32 *)(r0 + 0x18)
    2249:	r2 = 0x10000000000 ll
    2251:	r3 |= r2
    2252:	r2 = *(u64 *)(r10 - 0xf8)
    2253:	r7 = *(u64 *)(r2 + 0x10)
    2254:	r5 = *(u64 *)(r2 + 0x18)
    2255:	r4 = *(u64 *)(r0 + 0x20)
    2256:	r2 = *(u64 *)(r0 + 0x28)
    2257:	*(u64 *)(r10 - 0x100) = r2
    2258:	*(u64 *)(r10 - 0x8) = r2
    2259:	*(u64 *)(r10 - 0xe0) = r4
    2260:	*(u64 *)(r10 - 0x10) = r4
    2261:	*(u64 *)(r10 - 0xc8) = r5
    2262:	*(u64 *)(r10 - 0x18) = r5
    2263:	*(u64 *)(r10 - 0x70) = r7
    2264:	*(u64 *)(r10 - 0x20) = r7
    2265:	r2 = r10
    2266:	r2 += -0x20
    2267:	r7 = r3
    2268:	call 0xf4
		00000000000046e0:  R_BPF_64_32	.text
    2269:	r8 = r0
    2270:	if r0 == 0x0 goto +0x19 <turnpike+0x4760>
    2271:	r9 = *(u64 *)(r8 + 0x0)
    2272:	r1 = 0xffffffffffff ll
    2274:	r2 = r9
    2275:	r2 &= r1
    2276:	if r2 != r7 goto +0x13 <turnpike+0x4760>
    2277:	r2 = r8
    2278:	r1 = *(u64 *)(r2 - 0x8)
    2279:	r2 = *(u64 *)(r2 - 0x10)
    2280:	r3 = *(u64 *)(r10 - 0x70)
    2281:	if r2 != r3 goto +0xe <turnpike+0x4760>
    2282:	r2 = *(u64 *)(r10 - 0xc8)
    2283:	if r1 != r2 goto +0xc <turnpike+0x4760>
    2284:	w1 = *(u8 *)(r8 + 0x17)
    2285:	r1 <<= 0x5
    2286:	r2 = *(u64 *)(r10 - 0xb0)
    2287:	r2 += r1
    2288:	*(u64 *)(r10 - 0xf8) = r2
    2289:	r1 = *(u64 *)(r2 + 0x208)
    2290:	r2 = *(u64 *)(r10 - 0xe0)
    2291:	if r1 != r2 goto +0x4 <turnpike+0x4760>
    2292:	r1 = *(u64 *)(r10 - 0xf8)
    2293:	r1 = *(u64 *)(r1 + 0x210)
    2294:	r2 = *(u64 *)(r10 - 0x100)
    2295:	if r1 == r2 goto +0x4f <turnpike+0x49d8>
    2296:	r7 = 0x9
    2297:	goto -0x8b1 <turnpike+0x1e8>
    2298:	r2 = *(u64 *)(r10 - 0xb8)
    2299:	w3 = *(u32 *)(r2 + 0x18)
    2300:	r1 = 0x10000000000 ll
    2302:	r3 |= r1
    2303:	r1 = *(u64 *)(r10 - 0xf8)
    2304:	r4 = *(u64 *)(r1 + 0x18)
    2305:	r2 = *(u64 *)(r2 + 0x28)
    2306:	r1 = -0x100000000 ll
    2308:	r2 &= r1
    2309:	r4 >>= 0x20
    2310:	*(u64 *)(r10 - 0xe0) = r2
    2311:	*(u64 *)(r10 - 0xc8) = r4
    2312:	r2 |= r4
    2313:	r7 = *(u64 *)(r10 - 0xb0)
    2314:	r1 = r7
    2315:	*(u64 *)(r10 - 0x70) = r3
    2316:	call -0x1
		0000000000004860:  R_BPF_64_32	.text
    2317:	r1 = r7
    2318:	r7 = 0x9
    2319:	r8 = r0
    2320:	if r0 == 0x0 goto -0x8c8 <turnpike+0x1e8>
    2321:	r9 = *(u64 *)(r8 + 0x0)
    2322:	r2 = 0xffffffffffff ll
    2324:	r3 = r9
    2325:	r3 &= r2
    2326:	r2 = *(u64 *)(r10 - 0x70)
    2327:	if r3 != r2 goto -0x8cf <turnpike+0x1e8>
    2328:	w2 = *(u32 *)(r8 - 0x8)
    2329:	r3 = *(u64 *)(r10 - 0xc8)
    2330:	if w2 != w3 goto -0x8d2 <turnpike+0x1e8>
    2331:	w2 = *(u8 *)(r8 + 0x17)
    2332:	r2 <<= 0x5
    2333:	r1 += r2
    2334:	*(u64 *)(r10 - 0xf8) = r1
    2335:	r1 = *(u64 *)(r1 + 0x208)
    2336:	if r1 != 0x0 goto -0x8d8 <turnpike+0x1e8>
    2337:	r1 = 0xffff0000 ll
    2339:	r2 = *(u64 *)(r10 - 0xe0)
    2340:	r2 |= r1
    2341:	r1 = *(u64 *)(r10 - 0xf8)
    2342:	r1 = *(u64 *)(r1 + 0x210)
    2343:	if r1 != r2 goto -0x8df <turnpike+0x1e8>
    2344:	r1 = *(u64 *)(r10 - 0xf8)
    2345:	r1 += 0x208
    2346:	*(u64 *)(r10 - 0xf8) = r1
    2347:	r7 = r8
    2348:	r7 += -0x4
    2349:	goto +0x1e <turnpike+0x4a00>
    2350:	r2 = *(u64 *)(r9 + 0x10)
    2351:	r3 = *(u64 *)(r9 + 0x18)
    2352:	r3 <<= 0x10
    2353:	r4 = 0xffffffff0000 ll
    2355:	r3 &= r4
    2356:	r2 >>= 0x30
    2357:	r3 |= r2
    2358:	r7 = 0xf
    2359:	w2 = 0x3
    2360:	*(u32 *)(r10 - 0x60) = w2
    2361:	if r1 == r3 goto -0x1a7 <turnpike+0x3c38>
    2362:	goto -0x8f2 <turnpike+0x1e8>
    2363:	r7 = 0x12
    2364:	w1 = *(u32 *)(r10 - 0xd8)
    2365:	w2 = *(u32 *)(r10 - 0x108)
    2366:	if w1 == w2 goto -0x8f6 <turnpike+0x1e8>
    2367:	w8 = -w8
    2368:	r1 = *(u64 *)(r10 - 0x48)
    2369:	w2 = w8
    2370:	call 0x2c
    2371:	r1 = 0x2d
    2372:	*(u64 *)(r10 - 0x50) = r1
    2373:	if r0 == 0x0 goto -0x8fd <turnpike+0x1e8>
    2374:	goto +0x5e <turnpike+0x4cc8>
    2375:	r1 = *(u64 *)(r10 - 0xf8)
    2376:	r1 += 0x208
    2377:	*(u64 *)(r10 - 0xf8) = r1
    2378:	r7 = r8
    2379:	r7 += 0x38
    2380:	call 0x76
    2381:	r3 = r8
    2382:	w2 = *(u32 *)(r3 + 0x8)
    2383:	w1 = *(u32 *)(r3 + 0xc)
    2384:	w3 = *(u32 *)(r3 + 0x10)
    2385:	r0 >>= 0x6
    2386:	if w2 <= w0 goto +0x2 <turnpike+0x4a48>
    2387:	if w0 >= w1 goto +0x1 <turnpike+0x4a48>
    2388:	if w3 > w0 goto +0x8 <turnpike+0x4a88>
    2389:	r7 = 0xa
    2390:	if w2 <= w0 goto -0x90e <turnpike+0x1e8>
    2391:	if w0 <= w1 goto -0x90f <turnpike+0x1e8>
    2392:	r2 = 0x28
    2393:	*(u64 *)(r10 - 0x50) = r2
    2394:	w0 -= w1
    2395:	if w0 > 0x1 goto +0x49 <turnpike+0x4cc8>
    2396:	goto -0x914 <turnpike+0x1e8>
    2397:	r1 = *(u64 *)(r10 - 0x80)
    2398:	w1 += -0x1
    2399:	*(u64 *)(r10 - 0x80) = r1
    2400:	w1 = *(u16 *)(r8 + 0x1c)
    2401:	r2 = *(u64 *)(r10 - 0xd0)
    2402:	r2 += r1
    2403:	*(u64 *)(r10 - 0xd0) = r2
    2404:	w1 = 0x1
    2405:	*(u32 *)(r10 - 0xe0) = w1
    2406:	r1 = 0x2
    2407:	*(u64 *)(r10 - 0x120) = r1
    2408:	r1 = *(u64 *)(r10 - 0xf0)
    2409:	*(u64 *)(r10 - 0x118) = r1
    2410:	r1 = *(u64 *)(r10 - 0xc0)
    2411:	*(u64 *)(r10 - 0x138) = r1
    2412:	r1 = *(u64 *)(r10 - 0xb8)
    2413:	*(u64 *)(r10 - 0x100) = r1
    2414:	goto -0x533 <turnpike+0x2180>
    2415:	r3 = *(u64 *)(r10 - 0x68)
    2416:	*(u32 *)(r2 + 0xc) = w3
    2417:	r2 += 0x10
    2418:	r3 = r2
    2419:	w2 = 0xdd86
    2420:	*(u16 *)(r3 + 0x0) = w2
    2421:	*(u64 *)(r9 + 0x28) = r4
    2422:	*(u64 *)(r9 + 0x20) = r7
    2423:	r2 = *(u64 *)(r10 - 0xc8)
    2424:	*(u64 *)(r9 + 0x18) = r2
    2425:	r2 = *(u64 *)(r10 - 0xa0)
    2426:	*(u64 *)(r9 + 0x10) = r2
    2427:	r2 = *(u64 *)(r10 - 0x90)
    2428:	*(u64 *)(r9 + 0x8) = r2
    2429:	r2 = *(u64 *)(r10 - 0x80)
    2430:	*(u64 *)(r9 + 0x0) = r2
    2431:	w2 = *(u32 *)(r10 - 0x110)
    2432:	if w2 != 0x0 goto +0x4 <turnpike+0x4bc8>
    2433:	r9 += 0x34
    2434:	r2 = *(u64 *)(r10 - 0x88)
    2435:	if r9 > r2 goto +0x21 <turnpike+0x4cc8>
    2436:	*(u32 *)(r8 + 0x0) = w1
    2437:	r3 = *(u64 *)(r10 - 0xb8)
    2438:	r1 = *(u64 *)(r3 + 0x30)
    2439:	r2 = *(u64 *)(r10 - 0xe8)
    2440:	r1 += r2
    2441:	*(u64 *)(r3 + 0x30) = r1
    2442:	r2 = *(u64 *)(r10 - 0xc0)
    2443:	w1 = *(u32 *)(r2 + 0x0)
    2444:	w1 += 0x1
    2445:	*(u32 *)(r2 + 0x0) = w1
    2446:	w1 = *(u32 *)(r10 - 0xe0)
    2447:	if w1 != 0x0 goto +0x1 <turnpike+0x4c28>
    2448:	goto +0x9 <turnpike+0x4c70>
    2449:	r3 = *(u64 *)(r10 - 0x100)
    2450:	r1 = *(u64 *)(r3 + 0x30)
    2451:	r2 = *(u64 *)(r10 - 0xe8)
    2452:	r1 += r2
    2453:	*(u64 *)(r3 + 0x30) = r1
    2454:	r2 = *(u64 *)(r10 - 0x138)
    2455:	w1 = *(u32 *)(r2 + 0x0)
    2456:	w1 += 0x1
    2457:	*(u32 *)(r2 + 0x0) = w1
    2458:	r7 = *(u64 *)(r10 - 0x120)
    2459:	w6 = *(u32 *)(r10 - 0x60)
    2460:	w1 = *(u32 *)(r10 - 0x98)
    2461:	if w1 == 0x0 goto -0x955 <turnpike+0x1e8>
    2462:	w2 = *(u32 *)(r10 - 0x98)
    2463:	w2 = -w2
    2464:	r1 = *(u64 *)(r10 - 0x48)
    2465:	call 0x41
    2466:	r7 = *(u64 *)(r10 - 0x120)
    2467:	w6 = *(u32 *)(r10 - 0x60)
    2468:	if r0 == 0x0 goto -0x95c <turnpike+0x1e8>
    2469:	w6 = 0x1
    2470:	r7 = *(u64 *)(r10 - 0x50)
    2471:	goto -0x95f <turnpike+0x1e8>
